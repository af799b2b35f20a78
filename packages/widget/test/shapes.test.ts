// Every shape that a claim can have, from end to end: its mark, its text, its phrase and its cells in the table.
import { report, type Claim, type DocumentEntry } from '@dprk-deployment-tracker/core';
import { claimColumns, claimsCsv, csvRows } from '@dprk-deployment-tracker/core/export';
import { ledgerOfClaims, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnClaim } from '../src/plot/claim-symbol.js';
import type { Scene } from '../src/plot/scene.js';
import { plotWordsOf } from '../src/questions/plot-words-of.js';
import { sidesOverTime, sidesToday } from '../src/questions/side-pictures.js';
import { english } from './figures/all-words.js';

/** What one shape comes to. `cells`: qualifier, low, best, high. */
interface Told {
  readonly marks: readonly string[];
  readonly text: string;
  readonly phrase: string;
  readonly cells: string;
}

const place = {
  along: (value: number) => 200 - value / 100,
  across: 50,
  grows: 'up',
  radius: 5,
  rank: 'newest',
  isWider: false,
} as const;

const base: DocumentEntry = {
  id: '2025-01-02-base',
  publisher: 'Invented Paper',
  address: 'https://example.org/base',
  language: 'en',
  publishedOn: '2025-01-02',
  readAs: 'original',
  recordedOn: '2025-06-01',
  claims: [
    {
      id: '2025-01-02-cedar-service-sent',
      origin: 'cedar-service',
      quantity: {
        measure: 'sent',
        population: 'dprk-all',
        place: 'russia',
        accrual: { kind: 'cumulative', since: '2024-10' },
      },
      figure: { kind: 'exact', value: 11_000 },
      asOf: '2025-01-02',
    },
  ],
};

function told(sketch: ClaimSketch): Told {
  const ledger = ledgerOfClaims([{ publishedOn: '2025-01-13', ...sketch }], { documents: [base] });
  const claim = ledger.claims.find(({ origin }) => origin.id === 'alder-staff') as Claim;
  const around = report(ledger);
  const [, row = []] = csvRows(claimsCsv([claim], around));
  const cell = (name: string): string => row[claimColumns.indexOf(name)] ?? '';
  return {
    marks: drawnClaim(claim, place)?.marks.map(({ role }) => role) ?? [],
    text: english.claimFigure(claim, around),
    phrase: english.phrase(claim, around),
    cells: ['qualifier', 'low', 'best', 'high'].map(cell).join(' | '),
  };
}

const who = 'Alder (General Staff of Alder)';
const day = '13 January 2025';

describe('each shape has its mark, its text, its phrase and its cells', () => {
  const words = {
    kind: 'in-words',
    words: 'several hundred',
    reading: { rule: 'several-hundred', low: 300, high: 999 },
  } as const;
  const share = {
    kind: 'share',
    lowPercent: 33,
    highPercent: 33,
    of: ['2025-01-02-cedar-service-sent'],
  } as const;

  test.each<[string, ClaimSketch, Told]>([
    [
      'exact',
      { figure: { kind: 'exact', value: 4_700 } },
      {
        marks: ['claim-newest'],
        text: '4,700',
        phrase: `${who}: 4,700 killed or wounded, ${day}`,
        cells: 'exact | 4700 |  | 4700',
      },
    ],
    [
      'about',
      { figure: { kind: 'about', value: 4_000 } },
      {
        marks: ['claim-newest'],
        text: 'about 4,000',
        phrase: `${who}: about 4,000 killed or wounded, ${day}`,
        cells: 'about | 4000 |  | 4000',
      },
    ],
    [
      'a range',
      { figure: { kind: 'range', low: 3_000, high: 4_000 } },
      {
        marks: ['range-bar'],
        text: '3,000–4,000',
        phrase: `${who}: between 3,000 and 4,000 killed or wounded, ${day}`,
        cells: 'range | 3000 |  | 4000',
      },
    ],
    [
      'a range with a best',
      { figure: { kind: 'range', low: 3_000, best: 3_500, high: 4_000 } },
      {
        marks: ['range-bar', 'claim-newest'],
        text: '3,500 (3,000–4,000)',
        phrase: `${who}: 3,500 (3,000–4,000) killed or wounded, ${day}`,
        cells: 'range | 3000 | 3500 | 4000',
      },
    ],
    [
      'at least',
      { figure: { kind: 'at-least', low: 3_000 } },
      {
        marks: ['open-end', 'claim-newest'],
        text: 'at least 3,000',
        phrase: `${who}: at least 3,000 killed or wounded, no upper figure given, ${day}`,
        cells: 'at-least | 3000 |  | ',
      },
    ],
    [
      'more than',
      { figure: { kind: 'at-least', low: 3_000, exclusive: true } },
      {
        marks: ['open-end', 'claim-newest'],
        text: 'more than 3,000',
        phrase: `${who}: more than 3,000 killed or wounded, no upper figure given, ${day}`,
        cells: 'at-least | 3000 |  | ',
      },
    ],
    [
      'up to',
      { figure: { kind: 'up-to', high: 5_000 } },
      {
        marks: ['open-end', 'range-bar'],
        text: 'up to 5,000',
        phrase: `${who}: up to 5,000 killed or wounded, no lower figure given, ${day}`,
        cells: 'up-to |  |  | 5000',
      },
    ],
    [
      'in words',
      { figure: words },
      {
        marks: ['words-hatch'],
        text: 'several hundred',
        phrase: `${who}: several hundred (read here as 300 to 999) killed or wounded, ${day}`,
        cells: 'in-words | 300 |  | 999',
      },
    ],
    [
      'a share',
      { figure: share },
      {
        marks: [],
        text: 'a third of those sent',
        phrase: `${who}: a third of those sent (killed or wounded), ${day}`,
        cells: 'share |  |  | ',
      },
    ],
    [
      'a denial',
      { figure: { kind: 'denial' } },
      {
        marks: [],
        text: 'denies it',
        phrase: `${who}: denies it (killed or wounded), ${day}`,
        cells: 'denial |  |  | ',
      },
    ],
    [
      'no number',
      { figure: { kind: 'none-stated' } },
      {
        marks: [],
        text: 'gives no number',
        phrase: `${who}: gives no number (killed or wounded), ${day}`,
        cells: 'none-stated |  |  | ',
      },
    ],
    [
      'a plan',
      { figure: { kind: 'about', value: 4_000 }, modality: 'planned' },
      {
        marks: ['claim-newest'],
        text: 'planned: about 4,000',
        phrase: `${who}: about 4,000 killed or wounded, a plan, not observed, ${day}`,
        cells: 'about | 4000 |  | 4000',
      },
    ],
    [
      'an approximate day',
      { figure: { kind: 'about', value: 4_000 }, asOf: '2024-12~' },
      {
        marks: ['claim-newest'],
        text: 'about 4,000',
        phrase: `${who}: about 4,000 killed or wounded, about December 2024`,
        cells: 'about | 4000 |  | 4000',
      },
    ],
  ])('%s', (_, sketch, expected) => {
    expect(told(sketch)).toEqual(expected);
  });
});

describe('an open end', () => {
  const low = fc.integer({ min: 1, max: 2_000_000 });
  const words = (one: number): string => told({ figure: { kind: 'at-least', low: one } }).phrase;

  test('is said of each of 1,000 claims', () => {
    fc.assert(
      fc.property(low, (one) => words(one).includes('no upper figure given')),
      { numRuns: 1_000 },
    );
  });

  test('is drawn by an arrow that stays in the picture', () => {
    fc.assert(
      fc.property(low, fc.integer({ min: 300, max: 1_100 }), (one, widthPx) => {
        const ledger = ledgerOfClaims([{ figure: { kind: 'at-least', low: one } }]);
        const answer = report(ledger);
        const headline = answer.headlines['killed-or-wounded'];
        const size = { widthPx, emPx: 16 };
        const plot = plotWordsOf(english, answer);
        const pictures = [
          sidesToday(headline, plot, size),
          sidesOverTime(headline, [], [], plot, size),
        ];
        return pictures.every(isWithin);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Whether the open ends of a picture stand in it, with room around them. */
function isWithin({ marks, width, height }: Scene): boolean {
  const ends = marks.flatMap((mark) =>
    mark.kind === 'path' && mark.role === 'open-end' ? [mark.d] : [],
  );
  const points = ends.flatMap(pointsOf);
  return points.length > 0 && points.every(([x, y]) => x > 0 && x < width && y > 0 && y < height);
}

/** Where a path goes: it begins at a place and goes on by steps. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mlhv])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(([, step, one, two]) => {
    const [first, second] = [Number(one), Number(two)];
    if (step === 'M') [x, y] = [first, second];
    else if (step === 'h') x += first;
    else if (step === 'v') y += first;
    else [x, y] = [x + first, y + second];
    return [x, y] as const;
  });
}
