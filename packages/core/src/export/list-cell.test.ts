// Lists in a cell: out and back, whatever the texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCell, listItems } from './list-cell.js';

describe('listCell', () => {
  it('parts texts by a semicolon and a blank, and keeps their own behind a backslash', () => {
    expect(listCell(['a lawmaker', 'AP; Seoul'])).toBe('a lawmaker; AP\\; Seoul');
  });

  it('of nothing is an empty cell', () => {
    expect([listCell([]), listItems('')]).toEqual([undefined, []]);
  });

  it('read back gives the same texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(';', ' ', '\\', 'a', '\n') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const cell = listCell(texts) ?? '';
        if (cell !== '') expect(listItems(cell)).toEqual(texts);
        else expect(texts).toEqual(['']);
      }),
    );
  });
});
