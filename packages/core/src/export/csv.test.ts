// CSV out and back: the same rows for any texts, and no cell that a spreadsheet would run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvRows } from './csv.js';

describe('csv', () => {
  it('writes a comma, a quote and a line break inside quotes, and ends with a line feed', () => {
    expect(
      csv([
        ['a', 'b'],
        ['1,2', 'he said "no"'],
        ['two\nlines', ''],
      ]),
    ).toBe('a,b\n"1,2","he said ""no"""\n"two\nlines",\n');
  });

  it('leaves a missing cell empty and writes numbers as plain digits', () => {
    expect(csv([[undefined, 12_000, 0.9, true]])).toBe(',12000,0.9,true\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', "'=1", '＝1', '\n=1'])(
    'puts an apostrophe before %j, and takes it off again',
    (text) => {
      const [row] = csvRows(csv([[text, 'x']]));
      expect(csv([[text, 'x']])).toMatch(/^"?'/);
      expect(row).toEqual([text, 'x']);
    },
  );

  it('leaves days, ids and plain words as they are', () => {
    expect(csv([['2025-01-13', "'tis", 'at least 100']])).toBe("2025-01-13,'tis,at least 100\n");
  });

  it('read back gives the same rows, whatever the texts', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', "'", '"', ',', '\n', '\r', '\t', ' ', '@', 'a', '\0', '\u2028'),
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
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', 'a', '1') });
    fc.assert(
      fc.property(cell, (text) => {
        expect(csv([[text, 'x']])).not.toMatch(/^"?\s*[=+\-@]/);
      }),
    );
  });
});
