// USSA News on the BBC's report of workers; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-12-ussa-news-bbc-workers',
  publisher: 'USSA News',
  address:
    'https://ussanews.com/2025/08/12/south-korea-says-russia-importing-tens-of-thousands-of-north-korean-workers',
  language: 'en',
  publishedOn: '2025-08-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-08-12-rok-officials-10000-workers-2024', via: ['BBC'] },
    { of: '2025-08-12-rok-officials-50000-workers', via: ['BBC'] },
  ],
};
