// Fourteen cases in which pages print an old, a changed or an outlying number: ten repeat a claim, four repeat none.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';

const unitedKingdom6000 = '2025-06-15-uk-di-6000-casualties';
const nisSent = '2025-04-30-nis-15000-sent';
const nisKilled = '2025-04-30-nis-600-killed';
const nisKilledOrWounded = '2025-04-30-nis-4700-killed-or-wounded';

/** What the page or pages of a case print, as page and the claim that they repeat. */
const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['18,000 for 15,000', [['2025-04-30-infopole-nis-18000', nisSent]]],
  [
    '4,700 as injured',
    [
      ['2025-04-30-indian-defence-news-4700-injured', nisSent],
      ['2025-04-30-indian-defence-news-4700-injured', nisKilledOrWounded],
      ['2025-04-30-csb-news-4700-injured', nisKilledOrWounded],
    ],
  ],
  ['4,000 again, in July', [['2025-07-02-cnn-30000-more', '2025-01-22-western-officials-4000']]],
  [
    '15,000 for 6,000',
    [['2025-07-02-kyiv-independent-30000-more', '2025-06-26-nis-6000-july-august']],
  ],
  ['20,000 for 15,000', [['2025-08-22-independent-20000-sent', nisSent]]],
  [
    'the report of April as one of September',
    [
      ['2025-09-02-unn-stale-april-report', nisKilled],
      ['2025-09-02-unn-stale-april-report', nisKilledOrWounded],
    ],
  ],
  [
    '6,000 as dead, in October',
    [
      ['2025-10-24-independent-6000-dead', unitedKingdom6000],
      ['2025-10-24-independent-6000-dead', nisSent],
    ],
  ],
  [
    '600 killed, half a year later',
    [
      ['2025-10-24-free-malaysia-today-afp-600', nisKilled],
      ['2025-10-24-udn-afp-600', nisKilled],
      ['2026-01-01-straits-times-afp-600', nisKilled],
    ],
  ],
  [
    '6,000 as dead, in November',
    [
      ['2025-11-14-the-star-reuters-6000-dead', unitedKingdom6000],
      ['2026-01-06-straits-times-reuters-6000-dead', unitedKingdom6000],
    ],
  ],
  [
    'a year-old number of Russian dead as new',
    [['2026-02-27-babel-zelensky-redated', '2025-02-04-zelensky-350000-russians-killed']],
  ],
];

/** Pages whose number looks like another’s and names no source for it, or has one of its own, so it is no repeat of that. */
const otherwise: readonly (readonly [string, string, string])[] = [
  [
    '3,600 casualties, given as Seoul’s',
    '2025-03-05-anews-3600-casualties',
    '2025-03-05-hur-3600-wounded',
  ],
  ['6,000 as dead, in June', '2025-06-30-united24-6000-dead', unitedKingdom6000],
  ['6,000 as dead, in August', '2025-08-13-actualno-6000-dead', unitedKingdom6000],
  [
    'half of them as dead',
    '2025-10-16-kyiv-independent-drone-crews',
    '2025-03-28-uk-di-5000-casualties',
  ],
];

describe('the flagged cases', () => {
  it('are fourteen', () => {
    expect(cases.length + otherwise.length).toBe(14);
  });

  it.each(otherwise)('%s: not charged to a claim that the page does not name', (_, page, of) => {
    const claim = ledger.claims.find(({ id }) => id === of);
    expect(ledger.documents.map(({ id }) => id)).toContain(page);
    expect(claim).toBeDefined();
    expect(claim?.mentions.map(({ document }) => document.id)).not.toContain(page);
  });

  it('Seoul’s 3,600 is a claim of Seoul’s, of another quantity than Kyiv’s', () => {
    const seoul = ledger.claims.find(({ id }) => id === '2025-03-05-nis-3600-killed-or-wounded');
    expect(seoul?.document.id).toBe('2025-03-05-anews-3600-casualties');
    expect(seoul?.quantity.measure).toBe('killed-or-wounded');
  });

  it.each(otherwise.slice(1))('%s: makes no claim of it either', (_, page) => {
    expect(ledger.claims.filter(({ document }) => document.id === page)).toEqual([]);
  });

  it.each(cases)('%s: pages repeat, and claim nothing', (_, printed) => {
    for (const [page, of] of printed) {
      const claim = ledger.claims.find(({ id }) => id === of);
      expect(claim?.document.id).not.toBe(page);
      expect(claim?.mentions.map(({ document }) => document.id)).toContain(page);
    }
  });
});
