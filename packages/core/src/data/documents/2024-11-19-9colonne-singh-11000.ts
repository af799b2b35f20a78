// 9Colonne on the same briefing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-19-9colonne-singh-11000',
  publisher: '9Colonne',
  address: 'https://9colonne.it/492799/il-pentagono-11mila-br-nordcoreani-a-kursk',
  language: 'it',
  publishedOn: '2024-11-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-18-us-dod-11000-kursk',
      via: ['Sabrina Singh'],
      wording: { text: 'oltre 11mila', language: 'it' },
      note: 'Ukrinform, too, heard more than 11,000, and likely; here it is confirmed.',
    },
  ],
};
