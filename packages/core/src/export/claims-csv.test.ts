// One row per claim, and nothing of its figure lost on the way out and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import type { Figure } from '../model/figure.js';
import { claimColumns, claimsCsv } from './claims-csv.js';
import { csvRows } from './csv.js';
import type { Stamp } from './stamp.js';

const stamp: Stamp = {
  dataDay: '2026-06-30',
  knownOn: '2026-06-30',
  digest: '0123456789abcdef',
  ruleVersion: '1',
};

/** The rows of the table as objects under their column's name. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header?.[index], cell])));
}

function rowOf(figure: Figure): Readonly<Record<string, string>> {
  return rowsOf(claimsCsv([claimOf({ figure })], stamp))[0] ?? {};
}

const number = (text: string | undefined): number => (text ? Number(text) : NaN);

/** A second way: the figure put together again from the row alone. */
function figureOf(row: Readonly<Record<string, string>>): Figure {
  const [low, best, high] = [number(row['low']), number(row['best']), number(row['high'])];
  const exclusive = row['exclusive'] === 'true' ? ({ exclusive: true } as const) : {};
  const lowPercent = number(row['share_low_percent']);
  const highPercent = number(row['share_high_percent']);
  switch (row['qualifier']) {
    case 'exact':
    case 'about':
      return { kind: row['qualifier'], value: low };
    case 'range':
      return { kind: 'range', low, high, ...(row['best'] ? { best } : {}) };
    case 'at-least':
      return { kind: 'at-least', low, ...exclusive };
    case 'up-to':
      return { kind: 'up-to', high, ...exclusive };
    case 'share':
      return { kind: 'share', lowPercent, highPercent, of: row['share_of']?.split(' ') ?? [] };
    case 'in-words':
      return { kind: 'in-words', words: row['words'] ?? '', reading: undefined };
    case 'denial':
      return { kind: 'denial' };
    case 'none-stated':
      return { kind: 'none-stated' };
    case undefined:
    default:
      throw new TypeError(`no such qualifier: ${row['qualifier']}`);
  }
}

describe('claimsCsv', () => {
  it.each<readonly [Figure, string, string, string]>([
    [{ kind: 'exact', value: 4_700 }, 'exact', '4700', '4700'],
    [{ kind: 'about', value: 11_000 }, 'about', '11000', '11000'],
    [{ kind: 'range', low: 10_000, high: 12_000 }, 'range', '10000', '12000'],
    [{ kind: 'at-least', low: 3_000 }, 'at-least', '3000', ''],
    [{ kind: 'up-to', high: 15_000 }, 'up-to', '', '15000'],
    [{ kind: 'denial' }, 'denial', '', ''],
  ])(
    '%j is %s with low %s and high %s: an open end is an empty cell',
    (figure, kind, low, high) => {
      expect(rowOf(figure)).toMatchObject({ qualifier: kind, low, high });
    },
  );

  it('a number in words keeps the words beside our reading and its rule', () => {
    const reading = { rule: 'several-hundred', low: 300, high: 999 } as const;
    expect(rowOf({ kind: 'in-words', words: 'several hundred', reading })).toMatchObject({
      words: 'several hundred',
      reading_rule: 'several-hundred',
      low: '300',
      high: '999',
    });
  });

  it('a share stays a share, beside what it is a share of', () => {
    const row = rowOf({ kind: 'share', lowPercent: 40, highPercent: 50, of: ['one', 'two'] });
    expect(row).toMatchObject({ share_low_percent: '40', share_of: 'one two', low: '', high: '' });
  });

  it('carries day, digest and rule version in every row', () => {
    expect(rowOf({ kind: 'denial' })).toMatchObject({
      known_on: '2026-06-30',
      data_day: '2026-06-30',
      digest: '0123456789abcdef',
      rule_version: '1',
    });
  });

  it('names the successor of a claim, its page and every page that prints it', () => {
    const ledger = ledgerOfClaims([
      {
        id: '2025-01-10-alder-staff-old',
        via: ['a lawmaker', 'an agency'],
        revision: {
          kind: 'superseded',
          by: '2025-02-10-alder-staff-new',
          cause: 'new-events',
          reason: 'A month later',
          on: '2025-02-10',
        },
      },
      { id: '2025-02-10-alder-staff-new', publishedOn: '2025-02-10' },
    ]);
    expect(rowsOf(claimsCsv(ledger.claims, stamp))[0]).toMatchObject({
      revision: 'superseded',
      superseded_by: '2025-02-10-alder-staff-new',
      relay: 'a lawmaker; an agency',
      document: '2025-01-10-invented-page-1',
      address: 'https://example.org/page-1',
      mentioned_in: '2025-01-10-invented-page-1',
    });
  });

  it('without claims is the header alone', () => {
    expect(csvRows(claimsCsv([], stamp))).toEqual([claimColumns]);
  });

  it('loses nothing of any figure, and no row', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const figure: fc.Arbitrary<Figure> = fc.oneof(
      amount.map((value): Figure => ({ kind: 'about', value })),
      fc
        .tuple(amount, amount)
        .map(([low, more]): Figure => ({ kind: 'range', low, high: low + more })),
      fc
        .tuple(amount, amount)
        .map(([low, more]): Figure => ({ kind: 'range', low, best: low, high: low + more })),
      amount.map((low): Figure => ({ kind: 'at-least', low, exclusive: true })),
      amount.map((high): Figure => ({ kind: 'up-to', high })),
      fc
        .string({ minLength: 1 })
        .map((words): Figure => ({ kind: 'in-words', words, reading: undefined })),
      fc.constant<Figure>({ kind: 'none-stated' }),
      fc.constant<Figure>({ kind: 'share', lowPercent: 33, highPercent: 34, of: ['a', 'b'] }),
    );
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
        const { claims } = ledgerOfClaims(figures.map((one) => ({ figure: one })));
        const rows = rowsOf(claimsCsv(claims, stamp));
        expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
        expect(rows.map(figureOf)).toEqual(claims.map((claim) => claim.figure));
      }),
    );
  });
});
