// NDTV with a nought too many in Blinken's 1,200; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk, presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-ndtv-blinken-12000-a-day',
  publisher: 'NDTV',
  title: "Blinken Says 8,000 North Korean Troops Deployed In Russia's Kursk Region",
  address:
    'https://ndtv.com/world-news/8-000-north-korean-troops-deployed-in-kursk-region-says-blinken-6917568/amp/1',
  language: 'en',
  publishedOn: '2024-10-31/2024-11-01~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-31-us-state-10000-in-russia',
      origin: 'us-state',
      quantity: presentInRussia,
      figure: { kind: 'about', value: 10_000 },
      asOf: '2024-10-31',
      statedOn: '2024-10-31',
      via: ['Antony Blinken'],
      wording: { text: 'some 10,000', language: 'en' },
    },
    {
      id: '2024-10-31-blinken-8000-kursk',
      origin: 'us-state',
      quantity: presentInKursk,
      figure: { kind: 'up-to', high: 8_000 },
      asOf: '2024-10-31',
      statedOn: '2024-10-31',
      via: ['Antony Blinken'],
      wording: { text: 'as many as 8,000', language: 'en' },
      note: 'In his quotation; around 8,000 in the lead. Wood, the same day, had some 8,000.',
    },
  ],
  mentions: [
    {
      of: '2024-10-31-us-state-1200-a-day',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'about', value: 12_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'Russia is suffering some 12,000 casualties a day', where: 'lead' },
          note: 'A nought too many.',
        },
      ],
    },
  ],
};
