// A table as CSV: its list of columns, one row per thing, and the stamp at the end of every row.
import { csv, type Cell } from './csv.js';
import { stampCells, stampColumns, type Stamp } from './stamp.js';

/** A column: its name, and what it holds of a row's thing. **Absent:** an undefined cell is empty. */
export type Column<Thing> = readonly [name: string, cell: (thing: Thing) => Cell];

/** The names of a table's columns, the stamp's last. */
export function columnNames<Thing>(columns: readonly Column<Thing>[]): readonly string[] {
  return [...columns.map(([name]) => name), ...stampColumns];
}

/** The table's text. **Absent:** nothing to list gives the header alone. */
export function tableCsv<Thing>(
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
  stamp: Stamp,
): string {
  const tail = stampCells(stamp);
  const rows = things.map((thing) => [...columns.map(([, cell]) => cell(thing)), ...tail]);
  return csv([columnNames(columns), ...rows]);
}

/** The same columns for a part of a thing, under names that begin with the part's. */
export function partColumns<Thing, Part>(
  prefix: string,
  columns: readonly Column<Part>[],
  part: (thing: Thing) => Part,
): readonly Column<Thing>[] {
  return columns.map(([name, cell]) => [`${prefix}${name}`, (thing) => cell(part(thing))]);
}
