// Tongsin News on the briefing of 26 June 2025; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-tongsin-shoigu-october',
  publisher: 'Tongsin News',
  address: 'http://news21tongsin.co.kr/news/view.php?idx=269534&mcode=m55nac3',
  language: 'ko',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-23-shoigu-visit',
      note: 'October is given as the month of the visit before the first dispatch.',
    },
  ],
};
