// Every row of the two files of evidence stands in the ledger, or is left out for a written reason.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { rows as rows202410a } from './record-rows/2024-10-1a.js';
import { rows as rows202410b } from './record-rows/2024-10-1b.js';
import { rows as rows202410c } from './record-rows/2024-10-1c.js';
import { rows as errorsToE17 } from './record-rows/2024-10-2b.js';
import { rows as errorsFromE18 } from './record-rows/2024-10-2b-from-e18.js';
import { rows as timeline202410 } from './record-rows/2024-10-3.js';
import { rows as circles202410 } from './record-rows/2024-10-4.js';
import { rows as rows202503a } from './record-rows/2025-03-1a.js';
import { rows as rows202508a } from './record-rows/2025-03-1a-from-august.js';
import { rows as rows202503b } from './record-rows/2025-03-1b.js';
import { rows as outcomes } from './record-rows/2025-03-2.js';
import { rows as timeline202503 } from './record-rows/2025-03-3.js';
import { rows as circles202503 } from './record-rows/2025-03-4.js';
import { rows as corrections } from './record-rows/corrections.js';

/** The tables of claims, with the number of rows each has in the files of evidence. */
const tables = [
  { table: 'October 2024 to February 2025, troops', rows: rows202410a, count: 72 },
  { table: 'October 2024 to February 2025, losses', rows: rows202410b, count: 52 },
  { table: 'October 2024 to February 2025, context', rows: rows202410c, count: 30 },
  {
    table: 'from March 2025, troops and losses',
    rows: [...rows202503a, ...rows202508a],
    count: 80,
  },
  { table: 'from March 2025, context', rows: rows202503b, count: 36 },
];

/** Errors, days, circles, outcomes and corrections: an item may stand in several rows, one for each page it names. */
const lists = [
  { list: 'errors', rows: [...errorsToE17, ...errorsFromE18], prefix: 'E', count: 34 },
  { list: 'circles of 2024', rows: circles202410, prefix: '4.', count: 16 },
  { list: 'circles and mutations of 2025', rows: circles202503, prefix: '4.', count: 16 },
];

const allRows = [
  ...tables.flatMap(({ rows }) => rows),
  ...lists.flatMap(({ rows }) => rows),
  ...[timeline202410, timeline202503, outcomes, corrections].flat(),
];

/** Rows whose page prints an old, a changed or an outlying number: kept as what that page printed. */
const flagged = [
  'anews-2025-03-05-mutation',
  'afp-2025-04-30-18000-variant',
  'idn-2025-04-30-variant',
  'united24-2025-06-30-killed-mutation',
  'western-officials-cnn-2025-07-02-casualties',
  'ki-2025-07-02-15000-outlier',
  'actualno-2025-08-13-killed-mutation',
  'independent-2025-08-22-20000-outlier',
  'unn-2025-09-02-stale',
  'ki-2025-10-16-half-died',
  'independent-2025-10-24-killed-mutation',
  'afp-2025-10-24-600',
  'reuters-2025-11-14-killed-mutation',
  'zelensky-russia-killed-redated',
];

const recorded = new Set([
  ...ledger.claims.map(({ id }) => id),
  ...ledger.events.map(({ id }) => id),
  ...ledger.mentions.map(({ id }) => id),
  ...ledger.statedValues.map(({ id }) => id),
]);

describe('the files of evidence', () => {
  it('have 270 rows of claims', () => {
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(270);
  });

  it.each(tables)('$table: $count rows, each once', ({ rows, count }) => {
    expect(new Set(rows.map(({ row }) => row)).size).toBe(count);
    expect(rows).toHaveLength(count);
  });

  it.each(lists)('$list: 1 to $count, none missing', ({ rows, prefix, count }) => {
    const items = rows.filter(({ row }) => row.startsWith(prefix));
    const numbers = new Set(items.map(({ row }) => Number.parseInt(row.slice(prefix.length), 10)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it.each(allRows)('$row stands in the ledger, or says why not', ({ records, leftOut }) => {
    expect(records.length > 0 || leftOut !== undefined).toBe(true);
    expect(records.filter((id) => !recorded.has(id))).toEqual([]);
  });

  it('leaves no row of claims out', () => {
    const leftOut = tables.flatMap(({ rows }) =>
      rows.filter(({ records }) => records.length === 0),
    );
    expect(leftOut).toEqual([]);
  });

  it.each(flagged)('%s, which the evidence flags, is a repeat and no claim of its own', (flag) => {
    const row = allRows.find(({ row: id }) => id === flag);
    const repeats = ledger.mentions.filter(({ id }) => row?.records.includes(id));
    expect(repeats.length).toBeGreaterThan(0);
    const pages = new Set(repeats.map(({ document }) => document.id));
    const own = ledger.claims.filter(({ document }) => pages.has(document.id));
    const entering = own.filter(({ id }) => row?.records.includes(id));
    expect(entering).toEqual([]);
  });
});
