// News1 Global on the same analysis; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-07-news1-global-graves',
  publisher: 'News1 Global',
  address: 'https://news1global.com/northkorea/article/432554',
  language: 'en',
  publishedOn: '2026-01-07~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-01-07-nk-news-412-burial-places', via: ['NK News'] },
    { of: '2026-01-07-image-counts-250-portraits' },
    { of: '2025-08-22-image-counts-101-portraits' },
    { of: '2025-12-12-kim-9-sappers-killed' },
    {
      of: '2025-09-02-nis-2000-killed',
      note: 'As “at least 2,000”; the NIS’s 2000여명 is “some, a little over”.',
    },
  ],
};
