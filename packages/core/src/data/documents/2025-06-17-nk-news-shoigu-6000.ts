// NK News on Shoigu's announcement, added up to 6,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-17-nk-news-shoigu-6000',
  publisher: 'NK News',
  title: 'Kim Jong Un to send 6K military workers to rebuild Russia’s Kursk: Shoigu',
  address:
    'https://www.nknews.org/2025/06/kim-jong-un-to-send-6k-military-workers-to-rebuild-russias-kursk-shoigu/',
  language: 'en',
  publishedOn: '2025-06-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-17-shoigu-1000-sappers',
      note: 'Added up with the other to “6K”.',
    },
    {
      of: '2025-06-17-shoigu-5000-builders',
      note: 'Added up with the other to “6K”.',
    },
  ],
};
