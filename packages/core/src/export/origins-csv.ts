// One row per origin with the party whose voice it speaks in, and one row per party.
import type { Origin, Party } from '../model/origin.js';
import { idsCell } from './figure-columns.js';
import { listCell } from './list-cell.js';
import { notesCell } from './mentions-csv.js';
import type { Stamp } from './stamp.js';
import { columnNames, tableCsv, type Column } from './table-csv.js';

const columns: readonly Column<Origin>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['party', ({ party }) => party],
  ['kind', ({ kind }) => kind],
  ['stake', ({ stake }) => stake],
  ['aliases', ({ aliases }) => listCell(aliases ?? [])],
  ['informed_by', ({ informedBy }) => idsCell((informedBy ?? []).map(({ origin }) => origin))],
  [
    'informed_by_standing',
    ({ informedBy }) => idsCell((informedBy ?? []).map((one) => one.standing)),
  ],
  ['informed_by_notes', ({ informedBy }) => notesCell(informedBy ?? [])],
  ['note', ({ note }) => note],
];

const partyList: readonly Column<Party>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
];

/** The names of the columns of the origins, the stamp's last. */
export const originColumns: readonly string[] = columnNames(columns);

/** The names of the columns of the parties, the stamp's last. */
export const partyColumns: readonly string[] = columnNames(partyList);

/** Every origin given, in the order given. */
export function originsCsv(origins: readonly Origin[], stamp: Stamp): string {
  return tableCsv(columns, origins, stamp);
}

/** Every party given, in the order given. */
export function partiesCsv(parties: readonly Party[], stamp: Stamp): string {
  return tableCsv(partyList, parties, stamp);
}
