// Every numeric statement of the five articles stands in the ledger: 59 rows, none missing.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { rows as rows000 } from './article-rows/000.js';
import { rows as rows001 } from './article-rows/001.js';
import { rows as rows002 } from './article-rows/002.js';
import { rows as rows003 } from './article-rows/003.js';
import { rows as rows004 } from './article-rows/004.js';

/** How many statements of each article were checked against their origins. */
const articles = [
  { article: '000', rows: rows000, count: 13 },
  { article: '001', rows: rows001, count: 12 },
  { article: '002', rows: rows002, count: 14 },
  { article: '003', rows: rows003, count: 8 },
  { article: '004', rows: rows004, count: 12 },
];

const recorded = new Set([
  ...ledger.claims.map(({ id }) => id),
  ...ledger.events.map(({ id }) => id),
  ...ledger.mentions.map(({ id }) => id),
  ...ledger.statedValues.map(({ id }) => id),
]);

describe('the five articles', () => {
  it('have 59 statements', () => {
    expect(articles.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(59);
  });

  it.each(articles)('$article: rows 1 to $count, each once', ({ rows, count }) => {
    expect(rows.map(({ row }) => row)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it.each(articles.flatMap(({ article, rows }) => rows.map((row) => ({ article, ...row }))))(
    '$article #$row: $statement',
    ({ records }) => {
      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((id) => !recorded.has(id))).toEqual([]);
    },
  );
});
