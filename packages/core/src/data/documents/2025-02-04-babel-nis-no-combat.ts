// Babel, from Yonhap, on the NIS and the absence from combat; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-04-babel-nis-no-combat',
  publisher: 'Babel',
  address:
    'https://babel.ua/en/news/115074-south-korean-intelligence-north-korean-soldiers-have-not-been-participating-in-the-fighting-in-kursk-since-mid-january',
  language: 'en',
  publishedOn: '2025-02-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-15-withdrawal',
      via: ['NIS', 'Yonhap'],
      note: 'The NIS: no sign of combat since mid-January.',
    },
    {
      of: '2025-01-13-nis-300-killed',
    },
    { of: '2025-01-13-nis-2700-wounded' },
  ],
};
