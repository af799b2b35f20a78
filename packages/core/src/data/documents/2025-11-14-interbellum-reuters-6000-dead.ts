// Interbellum News rewriting Reuters, with over 6,000 killed; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-interbellum-reuters-6000-dead',
  publisher: 'Interbellum News, after Reuters',
  address:
    'https://interbellumnews.com/conflicts/russia/north-korean-troops-clear-minefields-in-russias-kursk-region',
  language: 'en',
  publishedOn: '2025-11-14~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-11-14-reuters-14000-sent', via: ['Reuters'] },
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As “killed”, after Reuters’ unnamed sources, and called unverified; London is not named.',
    },
    { of: '2025-02-14-zelensky-4000' },
    { of: '2025-02-14-zelensky-two-thirds-killed' },
  ],
};
