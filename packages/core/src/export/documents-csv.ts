// One row per page of the record, whether a claim stands on it or not.
import type { SourceDocument } from '../model/source-document.js';
import { listCell } from './list-cell.js';
import type { Stamp } from './stamp.js';
import { columnNames, tableCsv, type Column } from './table-csv.js';

const columns: readonly Column<SourceDocument>[] = [
  ['id', ({ id }) => id],
  ['publisher', ({ publisher }) => publisher],
  ['title', ({ title }) => title],
  ['published_on', ({ publishedOn }) => publishedOn.edtf],
  ['language', ({ language }) => language],
  ['address', ({ address }) => address],
  ['no_address_reason', ({ noAddressReason }) => noAddressReason],
  ['archive', ({ archive }) => archive],
  ['read_as', ({ readAs }) => readAs],
  ['named_by', ({ namedBy }) => listCell(namedBy)],
  ['recorded_on', ({ recordedOn }) => recordedOn],
  ['note', ({ note }) => note],
];

/** The names of the columns, the stamp's last. */
export const documentColumns: readonly string[] = columnNames(columns);

/** Every page given, in the order given. */
export function documentsCsv(documents: readonly SourceDocument[], stamp: Stamp): string {
  return tableCsv(columns, documents, stamp);
}
