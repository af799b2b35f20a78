// One row per value that a page worked out itself, with the claims it was computed from.
import type { StatedValue } from '../model/stated-value.js';
import { figureColumns, idsCell } from './figure-columns.js';
import { wordingColumns } from './mentions-csv.js';
import type { Stamp } from './stamp.js';
import { columnNames, partColumns, tableCsv, type Column } from './table-csv.js';

const columns: readonly Column<StatedValue>[] = [
  ['id', ({ id }) => id],
  ['indicator', ({ indicator }) => indicator],
  ['part', ({ part }) => part],
  ['unit', ({ unit }) => unit],
  ...partColumns('', figureColumns, ({ figure }: StatedValue) => figure),
  ['inputs', ({ inputs }) => idsCell(inputs)],
  ...partColumns('', wordingColumns, ({ wording }: StatedValue) => wording),
  ['document', ({ document }) => document.id],
  ['address', ({ document }) => document.address],
  ['note', ({ note }) => note],
];

/** The names of the columns, the stamp's last. */
export const statedValueColumns: readonly string[] = columnNames(columns);

/** Every value given, in the order given. */
export function statedValuesCsv(values: readonly StatedValue[], stamp: Stamp): string {
  return tableCsv(columns, values, stamp);
}
