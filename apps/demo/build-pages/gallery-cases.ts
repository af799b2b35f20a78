// The records that the gallery draws every chart from: none, one, many on one day, open ends, words only, and our own.
import { ledger, readWords, type Figure, type Ledger } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';

/** One record with its name on the page. */
export interface GalleryCase {
  readonly name: string;
  readonly ledger: Ledger;
  /** Our own record is drawn for everything a chart can speak of, an invented one for the killed or wounded. */
  readonly isOwn: boolean;
}

const said = (day: string, origin: string, figure: Figure): ClaimSketch => ({
  publishedOn: day,
  origin,
  figure,
  asOf: day,
});

const invented: Readonly<Record<string, readonly ClaimSketch[]>> = {
  'No claims': [],
  'One claim': [said('2025-01-13', 'alder-staff', { kind: 'exact', value: 3_000 })],
  'All on one day': [
    said('2025-01-13', 'alder-staff', { kind: 'exact', value: 3_000 }),
    said('2025-01-13', 'alder-president', { kind: 'about', value: 3_100 }),
    said('2025-01-13', 'cedar-service', { kind: 'range', low: 2_800, high: 4_000 }),
    said('2025-01-13', 'elm-post', { kind: 'at-least', low: 3_000 }),
    said('2025-01-13', 'fen-officials', { kind: 'up-to', high: 4_500 }),
    said('2025-01-13', 'dune-institute', { kind: 'none-stated' }),
  ],
  'Open ends': [
    said('2024-12-20', 'alder-staff', { kind: 'at-least', low: 100 }),
    said('2025-01-15', 'cedar-service', { kind: 'at-least', low: 3_000 }),
    said('2025-02-20', 'elm-post', { kind: 'at-least', low: 4_000, exclusive: true }),
    said('2025-06-01', 'dune-institute', { kind: 'up-to', high: 6_500 }),
    said('2025-09-01', 'fen-officials', { kind: 'at-least', low: 6_000 }),
  ],
  'Words only': [
    said('2024-12-20', 'alder-staff', {
      kind: 'in-words',
      words: 'several hundred',
      reading: readWords('several-hundred'),
    }),
    said('2025-01-15', 'cedar-service', {
      kind: 'in-words',
      words: 'thousands',
      reading: readWords('thousands'),
    }),
    said('2025-02-20', 'elm-post', { kind: 'in-words', words: 'heavy', reading: undefined }),
    said('2025-03-05', 'fen-officials', { kind: 'denial' }),
  ],
};

/** Every record of the gallery, our own first. */
export const galleryCases: readonly GalleryCase[] = [
  { name: 'The record', ledger, isOwn: true },
  ...Object.entries(invented).map(([name, claims]) => ({
    name: `${name}, invented`,
    ledger: ledgerOfClaims(claims, { dataDay: '2025-12-31' }),
    isOwn: false,
  })),
];
