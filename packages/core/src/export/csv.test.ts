// CSV out and back: the same rows for any texts, and no cell that a spreadsheet would run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvFile, csvRows } from './csv.js';

describe('csv', () => {
  it('writes a comma, a quote and a line break inside quotes, and ends each row with CR and LF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['1,2', 'he said "no"'],
        ['two\nlines', ''],
      ]),
    ).toBe('a,b\r\n"1,2","he said ""no"""\r\n"two\nlines",\r\n');
  });

  it('leaves a missing cell empty and writes numbers as plain digits', () => {
    expect(csv([[undefined, 12_000, 0.9, true]])).toBe(',12000,0.9,true\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', "'=1", '＝1', '\n=1'])(
    'puts an apostrophe before %j, and takes it off again',
    (text) => {
      const [row] = csvRows(csv([[text, 'x']]));
      expect(csv([[text, 'x']])).toMatch(/^"?'/);
      expect(row).toEqual([text, 'x']);
    },
  );

  it.each([
    ["x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y"],
    ['x; +1', "x;' +1"],
    ['x\t@y', "x\t'@y"],
    ['\0=1', "'\0=1"],
    ['\u200B\u2800\u00AD=1', "'\u200B\u2800\u00AD=1"],
    [';;\u202E-1', ";;'\u202E-1"],
  ])('guards %j wherever a spreadsheet may begin a cell: %j', (text, written) => {
    expect(csv([[text, 'x']])).toBe(`${written},x\r\n`);
    expect(csvRows(csv([[text, 'x']]))).toEqual([[text, 'x']]);
  });

  it('guards the start of every line of a cell', () => {
    expect(csv([['one\n=2\r-3', 'x']])).toBe('"one\n\'=2\r\'-3",x\r\n');
  });

  it('leaves days, ids and plain words as they are', () => {
    expect(csv([['2025-01-13', "'tis", 'at least 100']])).toBe("2025-01-13,'tis,at least 100\r\n");
  });

  it('read back gives the same rows, whatever the texts', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(
          ...['=', "'", '"', ',', ';', '\n', '\r', '\t', ' ', '@', 'a', '\0', '\u200B'],
        ),
      }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        return JSON.stringify(csvRows(csv(table))) === JSON.stringify(table);
      }),
      { numRuns: 200 },
    );
  });

  it('starts no cell with a sign of a formula, whatever the texts', () => {
    const units = ['=', '+', '-', '@', "'", ' ', '\t', ';', '\n', '\0', '\u200B', 'a', '1'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
        expect(csv([[text, 'x']])).not.toMatch(/(^|[;\t\n])"?[\s\0\u200B]*[=+\-@]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('csvFile', () => {
  it('starts with the byte order mark, which the way back passes over', () => {
    const text = csvFile(csv([['북한', 'Україна']]));
    expect(text.codePointAt(0)).toBe(0xfe_ff);
    expect(csvRows(text)).toEqual([['북한', 'Україна']]);
  });
});
