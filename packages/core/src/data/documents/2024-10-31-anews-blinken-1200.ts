// A News on Blinken's 1,200 a day; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-anews-blinken-1200',
  publisher: 'A News',
  address:
    'https://www.anews.com.tr/world/2024/10/31/us-says-north-korean-troops-in-russia-could-join-fight-against-ukraine-in-coming-days',
  language: 'en',
  publishedOn: '2024-10-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-31-us-state-1200-a-day',
      via: ['Antony Blinken'],
      wording: { text: 'more than 1,200', language: 'en' },
    },
    {
      of: '2024-10-31-blinken-8000-kursk',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'exact', value: 8_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '8,000 North Korean soldiers are currently in the', where: 'body' },
          note: 'His words, on other pages: as many as 8,000.',
        },
      ],
    },
  ],
};
