// Things of one kind as columns, a list a field: each name stands once and like values side by side, which packs well.

/** By field, the values of all things in order. **Absent:** null, where a thing has no such field. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** What `rows` hold. No row holds null itself. */
export function columnsOf(rows: readonly object[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  return Object.fromEntries(names.map((name) => [name, records.map((row) => row[name] ?? null)]));
}

/** The things again: they are of the kind that `columnsOf` was given. */
export function rowsOf<Row>(columns: Columns): readonly Row[] {
  const fields = Object.entries(columns);
  const length = fields[0]?.[1].length ?? 0;
  return [...Array(length).keys()].map((at) => {
    const held = fields.filter(([, values]) => values[at] !== null);
    return Object.fromEntries(held.map(([name, values]) => [name, values[at]])) as Row;
  });
}
