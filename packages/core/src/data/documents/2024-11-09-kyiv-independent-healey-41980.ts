// The Kyiv Independent on Healey to The Telegraph; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-09-kyiv-independent-healey-41980',
  publisher: 'The Kyiv Independent',
  title: 'Russian casualties reached record high in October, UK defense minister says',
  address:
    'https://kyivindependent.com/russian-losses-in-ukraine-reached-record-high-in-october-uk-defense-minister-says',
  language: 'en',
  publishedOn: '2024-11-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-08-uk-di-41980-in-october',
      origin: 'uk-defence-intelligence',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 41_980 },
      asOf: '2024-10',
      statedOn: '2024-11-08',
      via: ['John Healey', 'The Telegraph'],
    },
    {
      id: '2024-11-08-uk-di-1354-a-day',
      origin: 'uk-defence-intelligence',
      quantity: russianDailyLosses,
      figure: { kind: 'exact', value: 1_354 },
      asOf: '2024-10',
      statedOn: '2024-11-08',
      via: ['John Healey', 'The Telegraph'],
      derivedFrom: ['2024-11-08-uk-di-41980-in-october'],
      note: 'Two days later the chief of the defence staff gave 1,500.',
    },
    {
      id: '2024-11-08-uk-di-696000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 696_000, exclusive: true },
      asOf: '2024-11-08',
      asOfInferred: true,
      statedOn: '2024-11-08',
      wording: { text: 'likely', language: 'en', scale: 'phia' },
    },
  ],
};
