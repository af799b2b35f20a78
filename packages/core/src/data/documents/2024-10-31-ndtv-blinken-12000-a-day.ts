// NDTV with a nought too many in Blinken's 1,200; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-ndtv-blinken-12000-a-day',
  publisher: 'NDTV',
  title: '8,000 North Korean Troops Deployed In Russia’s Kursk Region, Says Blinken',
  address:
    'https://ndtv.com/world-news/8-000-north-korean-troops-deployed-in-kursk-region-says-blinken-6917568/amp/1',
  language: 'en',
  publishedOn: '2024-10-31/2024-11-01~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-31-us-state-1200-a-day',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'about', value: 12_000 } },
      mutations: [{ kind: 'wrong-number', note: 'A nought too many, in a quotation.' }],
    },
    { of: '2024-10-31-us-state-10000-in-russia', via: ['Antony Blinken'] },
    { of: '2024-10-31-us-state-8000-kursk', via: ['Antony Blinken'] },
  ],
};
