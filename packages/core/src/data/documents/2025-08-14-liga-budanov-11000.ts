// LIGA.net on Budanov's interview with The Japan Times, August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingFarEast, presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-14-liga-budanov-11000',
  publisher: 'LIGA.net',
  title:
    'Not all new North Korean soldiers will be engaged in demining operations in Russia – Budanov',
  address:
    'https://news.liga.net/en/politics/news/not-all-new-north-korean-soldiers-will-be-engaged-in-demining-operations-in-russia-budanov',
  language: 'en',
  publishedOn: '2025-08-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-14-hur-11000-in-kursk',
      origin: 'ua-hur',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-08',
      asOfInferred: true,
      via: ['Kyrylo Budanov', 'The Japan Times'],
      wording: { text: 'about', language: 'en' },
      note: 'Losses said to have been made good.',
    },
    {
      id: '2025-07-01-hur-3500-in-training',
      origin: 'ua-hur',
      quantity: inTrainingFarEast,
      figure: { kind: 'about', value: 3_500 },
      asOf: '2025-07-01',
      statedOn: '2025-07-01',
      wording: { text: 'about', language: 'en' },
      note: 'Trained, could go to Kursk; the number of March. No DPRK soldier was seen in combat that day.',
    },
  ],
  mentions: [{ of: '2025-08-12-hur-6000-engineers' }],
};
