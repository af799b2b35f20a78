// LIGA on the NIS statement, with 4,000 killed; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-04-liga-zelensky-4000-killed',
  publisher: 'LIGA.net',
  address:
    'https://news.liga.net/en/amp/politics/news/south-korea-confirms-north-korean-troops-not-engaged-in-kursk-battles',
  language: 'en',
  publishedOn: '2025-02-04~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-01-15-withdrawal', via: ['NIS', 'Yonhap'] },
    { of: '2025-01-13-nis-300-killed' },
    { of: '2025-01-13-nis-2700-wounded' },
    {
      of: '2025-01-09-zelensky-4000',
      note: 'As said again at Davos, there of the killed.',
    },
  ],
};
