// Bytes Europe with AP's text on the Joint Chiefs' count; entered 2026-11-22 from the record's reading of that copy.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-27-bytes-europe-ap-jcs',
  publisher: 'AP, on Bytes Europe',
  address: 'https://www.byteseu.com/868174/',
  language: 'en',
  publishedOn: '2025-03-27',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-03-27-jcs-3000-more',
      wording: { text: 'around 3,000', language: 'en' },
    },
    { of: '2025-03-27-jcs-4000-killed-or-wounded' },
  ],
};
