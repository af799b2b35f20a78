// The records that pictures are drawn from: none, one, many on one day, open ends, words only, a real one.
import {
  linkLedger,
  readWords,
  type Figure,
  type Ledger,
  type LedgerEntries,
} from '@dprk-deployment-tracker/core';
import {
  inventedOrigins,
  ledgerOfClaims,
  type ClaimSketch,
  type LedgerSketch,
} from '@dprk-deployment-tracker/core/fixtures';
import stored from './record-of-the-articles.json' with { type: 'json' };

/**
 * The record as it stood when the five articles were in, and no more: a picture changes with the drawing, not with
 * every page that is entered.
 */
const { ledger: recordOfTheArticles } = linkLedger(stored as LedgerEntries);

/** A body with a name as long as real ones can be. */
const office = {
  id: 'gorse-office',
  name: 'Office of the Standing Committee for the Counting of Persons (Gorse)',
  party: 'gorse-office',
  kind: 'government',
  stake: 'third-party',
} as const;

const record: LedgerSketch = { origins: [...inventedOrigins, office], dataDay: '2025-12-31' };

/** A claim of persons killed or wounded, spoken of and published on one day. */
function said(
  day: string,
  origin: string,
  figure: Figure,
  more: ClaimSketch = {},
): readonly ClaimSketch[] {
  return [{ publishedOn: day, origin, figure, asOf: day, ...more }];
}

const one = said('2025-01-13', 'alder-staff', { kind: 'exact', value: 3_000 });

const oneDay = [
  ...said('2025-01-13', 'alder-staff', { kind: 'exact', value: 3_000 }),
  ...said('2025-01-13', 'alder-president', { kind: 'about', value: 3_100 }),
  ...said('2025-01-13', 'cedar-service', { kind: 'range', low: 2_800, high: 4_000 }),
  ...said('2025-01-13', 'elm-post', { kind: 'at-least', low: 3_000 }),
  ...said('2025-01-13', 'fen-officials', { kind: 'up-to', high: 4_500 }),
  ...said('2025-01-13', 'gorse-office', { kind: 'none-stated' }),
];

const openEnds = [
  ...said('2024-12-20', 'alder-staff', { kind: 'at-least', low: 100 }),
  ...said('2025-01-15', 'cedar-service', { kind: 'at-least', low: 3_000 }),
  ...said('2025-02-20', 'elm-post', { kind: 'at-least', low: 4_000, exclusive: true }),
  ...said('2025-06-01', 'gorse-office', { kind: 'up-to', high: 6_500 }),
  ...said('2025-09-01', 'fen-officials', { kind: 'at-least', low: 6_000 }),
];

const wordsOnly = [
  ...said('2024-12-20', 'alder-staff', {
    kind: 'in-words',
    words: 'several hundred',
    reading: readWords('several-hundred'),
  }),
  ...said('2025-01-15', 'cedar-service', {
    kind: 'in-words',
    words: 'thousands',
    reading: readWords('thousands'),
  }),
  ...said('2025-02-20', 'elm-post', { kind: 'in-words', words: 'heavy', reading: undefined }),
  ...said('2025-03-05', 'gorse-office', { kind: 'denial' }),
];

/** Case name → record. `typical` is a real one. */
export const pictureCases: Readonly<Record<string, Ledger>> = {
  'no-claims': ledgerOfClaims([], record),
  one: ledgerOfClaims(one, record),
  typical: recordOfTheArticles,
  'one-day': ledgerOfClaims(oneDay, record),
  'open-ends': ledgerOfClaims(openEnds, record),
  'words-only': ledgerOfClaims(wordsOnly, record),
};
