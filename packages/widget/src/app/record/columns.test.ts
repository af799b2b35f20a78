// Tests that columns hold the things they were made of, and nothing else.
import { describe, expect, test } from 'vitest';
import { columnsOf, rowsOf } from './columns.js';
import { pageColumns, pagesOf } from './page-columns.js';

describe('columnsOf', () => {
  test('has a list a field, with null where a thing has none', () => {
    expect(
      columnsOf([
        { id: 'a', n: 0 },
        { id: 'b', isOld: false },
      ]),
    ).toEqual({
      id: ['a', 'b'],
      n: [0, null],
      isOld: [null, false],
    });
  });
});

describe('rowsOf', () => {
  test('gives the things again, without a field that was not there', () => {
    const rows = [{ id: 'a', list: [] }, { id: 'b', text: '' }, { n: 0 }];
    expect(rowsOf(columnsOf(rows))).toStrictEqual(rows);
  });

  test('gives none of none', () => {
    expect(rowsOf(columnsOf([]))).toEqual([]);
  });
});

describe('pagesOf', () => {
  test('gives each page its own lists again, an empty one too', () => {
    const pages = [
      { id: 'a', claims: [{ id: 'a1' }, { id: 'a2', note: 'x' }] },
      { id: 'b' },
      { id: 'c', claims: [{ id: 'c1' }], mentions: [{ of: 'a1' }], events: [] },
    ];
    expect(pagesOf(pageColumns(pages))).toStrictEqual(pages);
  });
});
