// Our tables read by another reader of CSV, written from RFC 4180 alone: the same records, every one of them.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { report } from '../src/derive/report.js';
import { csvFile, csvRows } from '../src/export/csv.js';
import { recordTables, tableNames } from '../src/export/record-tables.js';

/** Character by character, as strict as the RFC: rows end with CR LF, and a lone quote, CR or LF is an error. */
function strictRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cell = (): string => {
    if (text[at] !== '"') {
      const start = at;
      while (at < text.length && !',\r\n"'.includes(text[at] ?? '')) at += 1;
      return text.slice(start, at);
    }
    let inside = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new SyntaxError('strictRows: a quote is left open');
      if (text[at] !== '"') inside += text[at] ?? '';
      else if (text[at + 1] === '"') inside += text[(at += 1)] ?? '';
      else break;
    }
    at += 1;
    return inside;
  };
  while (at < text.length) {
    row.push(cell());
    if (text[at] === ',') at += 1;
    else if (text[at] === '\r' && text[at + 1] === '\n') {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new SyntaxError(`strictRows: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (row.length > 0) throw new SyntaxError('strictRows: the last row does not end');
  return rows;
}

const answer = report(ledger);
const tables = recordTables(ledger, answer);

describe('the tables of our record, read by another', () => {
  it.each(tableNames)('%s has the same rows, a guarded cell with its apostrophe', (name) => {
    const file = csvFile(tables[name]);
    expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = strictRows(file.slice(1));
    const ours = csvRows(file);
    expect(rows).toHaveLength(ours.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const other = rows.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        const own = ours[index]?.[column] ?? '';
        return cell === own || cell.replaceAll("'", '') === own.replaceAll("'", '')
          ? []
          : [[cell, own]];
      }),
    );
    expect(other).toEqual([]);
  });

  it('claims has every claim of the record, in its own words, with day and licence', () => {
    const [head = [], ...rows] = strictRows(tables.claims);
    const of = (row: readonly string[], column: string): string => row[head.indexOf(column)] ?? '';
    expect(rows.map((row) => of(row, 'id'))).toEqual(ledger.claims.map(({ id }) => id));
    for (const [index, { origin, document, asOf, figure, quantity }] of ledger.claims.entries()) {
      const row = rows[index] ?? [];
      expect([
        of(row, 'measure'),
        of(row, 'qualifier'),
        of(row, 'as_of'),
        of(row, 'origin_name'),
        of(row, 'address'),
      ]).toEqual([quantity.measure, figure.kind, asOf.edtf, origin.name, document.address ?? '']);
      if (figure.kind === 'exact') expect(Number(of(row, 'low'))).toBe(figure.value);
      expect([of(row, 'data_day'), of(row, 'licence')]).toEqual([ledger.dataDay, 'CC-BY-4.0']);
    }
  });

  it('no cell of them begins as a formula', () => {
    const cells = tableNames.flatMap((name) => strictRows(tables[name]).flat());
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
