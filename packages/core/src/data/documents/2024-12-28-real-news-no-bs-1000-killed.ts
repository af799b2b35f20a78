// Real News No BS on Kirby's 1,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-28-real-news-no-bs-1000-killed',
  publisher: 'Real News No BS',
  address:
    'https://www.realnewsnotbs.com/2024/12/28/top-us-official-says-north-korean-soldiers-dying-at-unprecedented-rates-in-russias-kursk-region/',
  language: 'en',
  publishedOn: '2024-12-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['John Kirby'],
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: 'more than 1,000 had been killed in the', where: 'body' },
          note: 'In its second half; its lead has killed or injured.',
        },
      ],
    },
  ],
};
