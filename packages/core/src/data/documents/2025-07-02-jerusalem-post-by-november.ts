// The Jerusalem Post on CNN's report, with an end date; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-02-jerusalem-post-by-november',
  publisher: 'The Jerusalem Post',
  address: 'https://www.jpost.com/international/internationalrussia-ukraine-war/article-859802',
  language: 'en',
  publishedOn: '2025-07-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-07-02-hur-25000-30000-more',
      via: ['Ukrainian intelligence document', 'CNN'],
      wording: { text: 'in stages by November', language: 'en' },
      note: 'Up to 30,000, credited to CNN’s report, which has the range and a Western official’s “up to”. The end date is this page’s.',
    },
  ],
};
