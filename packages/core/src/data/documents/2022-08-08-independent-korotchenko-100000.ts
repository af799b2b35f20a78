// The Independent on a guest of Russian state television; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2022-08-08-independent-korotchenko-100000',
  publisher: 'The Independent',
  title: 'North Korea offers Russia ‘100,000 volunteers’ to fight Ukraine, says state TV',
  address:
    'https://www.independent.co.uk/independentpremium/world/north-korea-volunteers-russia-ukraine-b2143165.html',
  language: 'en',
  publishedOn: '2022-08-08',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2022-08-05-korotchenko-100000-volunteers',
      origin: 'igor-korotchenko',
      quantity: {
        measure: 'sent',
        population: 'dprk-all',
        place: 'war',
        accrual: { kind: 'cumulative', since: '2022-02-24' },
      },
      figure: { kind: 'exact', value: 100_000 },
      modality: 'capacity',
      asOf: '2022-08',
      asOfInferred: true,
      statedOn: '../2022-08-05',
      knownFrom: '2022-08-05',
      via: ['Channel One', 'New York Post'],
      wording: { text: 'there are reports', language: 'en' },
      note: 'Said to be ready to come. The same round number two years before 2024.',
    },
  ],
};
