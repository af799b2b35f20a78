// One claim as one phrase: every shape and kind of statement, its hedge kept, never more than 25 words.
import { describe, expect, it } from 'vitest';
import {
  figureNumbers,
  ledger,
  readWords,
  type Claim,
  type ClaimEntry,
  type Figure,
  type Signature,
} from '@dprk-deployment-tracker/core';
import { counted, inventedLedger, said, speakers } from '../../test/invented-record.js';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);

function claimOf(
  figure: Figure,
  quantity: Signature = counted.sent,
  rest: Partial<ClaimEntry> = {},
): Claim {
  const [claim] = inventedLedger([said('2025-04-30', 'watch', figure, quantity, rest)]).claims;
  if (!claim) throw new TypeError('no claim');
  return claim;
}

const range: Figure = { kind: 'range', low: 10_000, high: 12_000 };
const whole = ', DPRK combat troops, Russia, 30 April 2025';
const shapes: readonly (readonly [string, Figure, string])[] = [
  ['exact', { kind: 'exact', value: 4700 }, '4,700 sent, stated as exact'],
  ['about', { kind: 'about', value: 11_000 }, 'about 11,000 sent'],
  ['range', range, 'between 10,000 and 12,000 sent'],
  [
    'range with best',
    { kind: 'range', low: 10_000, high: 12_000, best: 11_000 },
    '11,000 sent, range 10,000 to 12,000',
  ],
  ['at least', { kind: 'at-least', low: 3000 }, 'at least 3,000 sent, no upper figure given'],
  [
    'more than',
    { kind: 'at-least', low: 3000, exclusive: true },
    'more than 3,000 sent, no upper figure given',
  ],
  ['up to', { kind: 'up-to', high: 15_000 }, 'up to 15,000 sent, no lower figure given'],
  [
    'in words',
    { kind: 'in-words', words: 'several hundred', reading: readWords('several-hundred') },
    'several hundred sent, read as 300 to 999',
  ],
  ['denial', { kind: 'denial' }, 'denies (those sent)'],
  ['none stated', { kind: 'none-stated' }, 'gives no number (those sent)'],
];

describe('phrase', () => {
  it.each(shapes)('%s keeps its hedge, its speaker and its day', (_, figure, count) => {
    expect(words.phrase(claimOf(figure))).toBe(`Sudland Watch Service: ${count}${whole}`);
  });

  it('a plan, a prediction and a possibility say that they are not observed', () => {
    const figure: Figure = { kind: 'exact', value: 30_000 };
    const forecast = {
      conditions: [],
      deadline: '2025-12-31',
      deadlineBasis: 'stated',
      resolution: { outcomes: [], text: 'as said' },
    } as const;
    const planned = claimOf(figure, counted.sent, { modality: 'planned' });
    const predicted = claimOf(figure, counted.sent, { modality: 'predicted', forecast });
    const possible = claimOf(figure, counted.sent, { modality: 'capacity' });
    expect(words.phrase(planned)).toContain('30,000 sent, stated as exact, a plan, not observed');
    expect(words.claimFigure(planned)).toBe('planned: 30,000');
    expect(words.claimFigureSpoken(planned)).toBe('30,000, stated as exact, a plan, not observed');
    expect(words.phrase(predicted)).toContain('a prediction, not observed');
    expect(words.claimFigure(predicted)).toBe('predicted: 30,000');
    expect(words.phrase(possible)).toContain('a possibility, not observed');
    expect(words.claimFigure(possible)).toBe('possible: 30,000');
  });

  it('what is denied or not numbered of a plan says so', () => {
    const denial = claimOf({ kind: 'denial' }, counted.sent, { modality: 'planned' });
    expect(words.claimFigure(denial)).toBe('denies, on a plan');
    expect(words.claimFigureSpoken(denial)).toBe('denies, on a plan');
    expect(words.phrase(denial)).toBe(
      `Sudland Watch Service: denies (those sent), on a plan${whole}`,
    );
  });

  it('an addition says more and never reads as a total', () => {
    const record = inventedLedger([
      said('2025-01-01', 'watch', { kind: 'about', value: 11_000 }, counted.sent, { id: 'base' }),
      said('2025-07-01', 'watch', { kind: 'range', low: 25_000, high: 30_000 }, counted.sent, {
        id: 'more',
        baseline: 'base',
        modality: 'planned',
      }),
    ]);
    const addition = record.claims.find(({ id }) => id === 'more') as Claim;
    expect(words.claimFigure(addition)).toBe('planned: 25,000–30,000 more');
    expect(words.phrase(addition)).toContain('between 25,000 and 30,000 more sent, a plan');
  });

  it('a share is said in its own words, then of what, then our reading', () => {
    const record = inventedLedger([
      said('2025-01-01', 'watch', { kind: 'about', value: 11_000 }, counted.sent, { id: 'base' }),
      said(
        '2025-01-22',
        'bureau',
        {
          kind: 'share',
          lowPercent: 40,
          highPercent: 50,
          of: ['base'],
          reading: { low: 4400, high: 6000, rule: '40 to 50 percent of 11,000 to 12,000' },
        },
        counted.killedOrWounded,
        { id: 'share', wording: { text: 'nearly half', language: 'en' } },
      ),
    ]);
    const share = record.claims.find(({ id }) => id === 'share') as Claim;
    expect(words.claimFigure(share, record)).toBe(
      'nearly half of those sent (read as 4,400–6,000)',
    );
    expect(words.claimFigureSpoken(share, record)).toBe(
      'nearly half of those sent, read as 4,400 to 6,000',
    );
    expect(words.phrase(share, { ...record, knownOn: '2025-01-22' })).toBe(
      'Norland Bureau: nearly half of those sent (killed or wounded), read as 4,400 to 6,000, 22 January 2025',
    );
  });

  it('a wording that the figure does not hold is quoted, in the reader’s language only', () => {
    const about: Figure = { kind: 'about', value: 8000 };
    const wording = (text: string, language: string) =>
      claimOf(about, counted.killed, { wording: { text, language } });
    expect(words.phrase(wording('nearly', 'en'))).toBe(
      'Sudland Watch Service: about 8,000 (“nearly”) killed, 30 April 2025',
    );
    expect(words.phrase(wording('about', 'en-GB'))).not.toContain('“');
    expect(words.phrase(wording('почти', 'ru'))).not.toContain('“');
  });

  it('a replaced claim says since when, but not before that was known', () => {
    const record = inventedLedger([
      said('2025-01-01', 'watch', { kind: 'about', value: 600 }, counted.killed, {
        id: 'old',
        revision: {
          kind: 'superseded',
          by: 'new',
          cause: 'reassessment',
          reason: 'counted anew',
          on: '2025-03-02',
        },
      }),
      said('2025-03-02', 'watch', { kind: 'about', value: 2000 }, counted.killed, { id: 'new' }),
    ]);
    const old = record.claims.find(({ id }) => id === 'old') as Claim;
    expect(words.phrase(old)).toMatch(/, 1 January 2025, replaced on 2 March 2025$/);
    expect(words.phrase(old, { ...record, knownOn: '2025-03-01' })).toMatch(/, 1 January 2025$/);
  });

  it('has at most 25 words and still its hedge, its measure and its day', () => {
    const long = 'Commander-in-Chief of the Armed Forces of a Republic with a Very Long Name';
    const origins = [{ ...(speakers[0] as (typeof speakers)[number]), id: 'long', name: long }];
    const quantity: Signature = {
      measure: 'casualties',
      population: 'kursk-joint-grouping',
      place: 'border-area',
      accrual: { kind: 'rate', per: 'day' },
      extent: 'one-regiment',
    };
    for (const [, figure] of shapes) {
      const page = said('2024-11-05', 'long', figure, quantity, {
        asOf: '2024-10-28/2024-11-05',
        modality: 'planned',
        wording: { text: 'as five or six words', language: 'en' },
      });
      const [claim] = inventedLedger([page], { origins }).claims;
      const phrase = words.phrase(claim as Claim);
      expect(phrase.split(' ').length).toBeLessThanOrEqual(25);
      expect(phrase).toContain(words.figure(figure, 'persons').split(' ')[0]?.slice(0, 3));
      expect(phrase).toContain('28 October to 5 November 2024');
    }
  });

  it('every claim of our own record keeps its numbers and its day in 25 words', () => {
    for (const claim of ledger.claims) {
      const phrase = words.phrase(claim, { claims: ledger.claims, knownOn: ledger.dataDay });
      expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(25);
      expect(phrase).toContain(words.when(claim.asOf));
      if (claim.figure.kind === 'share' || claim.figure.kind === 'in-words') continue;
      for (const value of figureNumbers(claim.figure)) {
        expect(phrase).toContain(words.number(value));
      }
    }
  });
});
