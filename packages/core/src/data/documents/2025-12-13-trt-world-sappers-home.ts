// TRT World on the sappers’ return; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-trt-world-sappers-home',
  publisher: 'TRT World',
  address: 'https://www.trtworld.com/article/c5bc9b8be605',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      note: 'Credits the spy agency with the 15,000 that other pages print without a source.',
    },
    { of: '2025-09-02-nis-1000-sappers-arrived' },
    { of: '2025-09-02-nis-2000-killed' },
    { of: '2025-12-12-kim-9-sappers-killed', via: ['KCNA'] },
    { of: '2025-12-12-sappers-home', via: ['KCNA'] },
  ],
};
