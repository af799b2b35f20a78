// Korea JoongAng Daily on the Kyiv Post’s and Interfax-Ukraine’s reports of 4 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** Only this strike: never part of a total. */
const strike = {
  accrual: { kind: 'cumulative', since: '2024-10-03' },
  place: 'donetsk',
  extent: 'donetsk-strike-2024-10-03',
} as const;

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-06-joongang-daily-donetsk-officers',
  publisher: 'Korea JoongAng Daily',
  title: 'North Korean army officers reportedly killed in Ukrainian missile strike near Donetsk',
  address:
    'https://koreajoongangdaily.joins.com/news/2024-10-06/national/northKorea/North-Korean-army-officers-reportedly-killed-in-Ukrainian-missile-strike-near-Donetsk-/2149043',
  language: 'en',
  publishedOn: '2024-10-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-04-ua-officials-6-killed-donetsk',
      origin: 'ua-officials',
      quantity: { measure: 'killed', population: 'dprk-all', ...strike },
      figure: { kind: 'exact', value: 6 },
      asOf: '2024-10-03',
      statedOn: '2024-10-04',
      via: ['Kyiv Post and Interfax-Ukraine'],
      sinceSaid: 'the previous day',
      note: 'Six officers; visiting, by Russian bloggers.',
    },
    {
      id: '2024-10-04-ua-officials-20-killed-donetsk',
      origin: 'ua-officials',
      quantity: { measure: 'killed', population: 'russian-and-dprk', ...strike },
      figure: { kind: 'at-least', low: 20, exclusive: true },
      asOf: '2024-10-03',
      statedOn: '2024-10-04',
      via: ['Kyiv Post and Interfax-Ukraine'],
      note: 'Russians and the six North Korean officers together.',
    },
    {
      id: '2024-10-04-kremlin-snuffbox-3-wounded',
      origin: 'kremlin-snuffbox',
      quantity: { measure: 'wounded', population: 'dprk-all', ...strike },
      figure: { kind: 'exact', value: 3 },
      asOf: '2024-10-03',
      statedOn: '2024-10-04~',
      note: 'Officers, taken to Moscow. “At least three” is of Ukraine’s sources, a claim of theirs now.',
    },
  ],
  events: [
    {
      id: '2024-10-03-strike-near-donetsk',
      day: '2024-10-03',
      kind: 'combat',
      title: 'Missile strike near occupied Donetsk; six DPRK officers reported dead',
    },
  ],
};
