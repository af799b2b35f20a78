// UNN on Syrskyi's sum of the Kursk operation after a year; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, russianLossesInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-06-unn-syrskyi-kursk-77000',
  publisher: 'UNN',
  title:
    "A year ago, the Kursk operation of the Defense Forces began: Syrsky named Russia's losses",
  address:
    'https://unn.ua/en/news/a-year-ago-the-kursk-operation-of-the-defense-forces-began-syrsky-named-russias-losses',
  language: 'en',
  publishedOn: '2025-08-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-06-syrskyi-77000-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, population: 'russian-and-dprk' },
      figure: { kind: 'at-least', low: 77_000, exclusive: true },
      asOf: '2025-08-06',
      wording: { text: 'more than', language: 'en' },
      placeSaid: 'area of the Kursk grouping',
      note: 'With about 4,000 North Koreans in it; two weeks before he had at least 80,000.',
    },
    {
      id: '2025-08-06-syrskyi-4000',
      origin: 'ua-commander-in-chief',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-08-06',
      wording: { text: 'about', language: 'en' },
      placeSaid: 'area of the Kursk grouping',
    },
  ],
};
