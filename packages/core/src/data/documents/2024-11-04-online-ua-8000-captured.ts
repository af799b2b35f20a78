// Online.UA on the same address; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-04-online-ua-8000-captured',
  publisher: 'Online.UA',
  title: 'The DIU has already recorded 11,000 North Korean troops in Kurshchyna',
  address:
    'https://news.online.ua/en/the-diu-has-already-recorded-11000-north-korean-troops-in-kurshchyna-886834/',
  language: 'en',
  publishedOn: '2024-11-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-11-04-zelensky-11000-kursk' },
    {
      of: '2024-10-31-blinken-8000-kursk',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'exact', value: 8_000 }, measure: 'captured' },
      mutations: [
        {
          kind: 'wrong-measure',
          seen: { text: '8,000 North Korean soldiers were captured in the', where: 'body' },
          note: 'In the text and in its summary.',
        },
        {
          kind: 'hedge-lost',
          seen: { text: '8,000 North Korean soldiers were captured in the', where: 'body' },
        },
      ],
    },
  ],
};
