// The Independent's video page with more than 20,000 sent; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-22-independent-20000-sent',
  publisher: 'The Independent',
  address:
    'https://www.the-independent.com/tv/news/kim-jong-un-north-korean-soldiers-ukraine-war-video-b2812742.html',
  language: 'en',
  publishedOn: '2025-08-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      note: 'Read in 2026 as “more than 20,000”, by South Korean and Western intelligence; not found again, not charged.',
    },
  ],
};
