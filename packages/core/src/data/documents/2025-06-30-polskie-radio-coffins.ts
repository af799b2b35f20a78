// Polskie Radio on the coffins of state television; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-30-polskie-radio-coffins',
  publisher: 'Polskie Radio',
  address:
    'https://polskieradio.pl/395/9766/Artykul/3544980,kim-jong-un-salutes-coffins-of-north-korean-troops-killed-in-ukraine-war',
  language: 'en',
  publishedOn: '2025-06-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-06-30-image-counts-6-coffins' }, { of: '2025-06-30-coffins-shown' }],
};
