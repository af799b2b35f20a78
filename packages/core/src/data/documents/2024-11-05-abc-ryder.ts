// ABC News on Ryder’s briefing of 4 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk, presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-abc-ryder',
  publisher: 'ABC News',
  title: "10,000 North Korean troops now in Russia's Kursk region, Pentagon says",
  address:
    'https://abcnews.go.com/International/north-korean-troops-russia-kursk-region-pentagon/story?id=115502852',
  language: 'en',
  publishedOn: '2024-11-04/2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-04-us-dod-10000-kursk',
      origin: 'us-dod',
      quantity: presentInKursk,
      figure: { kind: 'at-least', low: 10_000 },
      asOf: '2024-11-04',
      statedOn: '2024-11-04',
      via: ['Pat Ryder'],
    },
    {
      id: '2024-11-04-us-dod-11000-12000',
      origin: 'us-dod',
      quantity: presentInRussia,
      figure: { kind: 'range', low: 11_000, high: 12_000 },
      asOf: '2024-11-04',
      statedOn: '2024-11-04',
      via: ['Pat Ryder'],
      wording: { text: 'closer to', language: 'en' },
      note: 'In his words: there could be so many.',
    },
  ],
};
