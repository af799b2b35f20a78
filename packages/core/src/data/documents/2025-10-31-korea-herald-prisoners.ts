// The Korea Herald, with Yonhap, on the two prisoners; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-31-korea-herald-prisoners',
  publisher: 'The Korea Herald, with Yonhap',
  address: 'https://www.koreaherald.com/article/10606028',
  language: 'en',
  publishedOn: '2025-10-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-01-11-zelensky-2-captured', note: 'Still two, both in Ukraine.' }],
  events: [
    {
      id: '2025-10-28-prisoners-ask-for-seoul',
      day: '2025-10-28',
      kind: 'diplomacy',
      title: 'The two prisoners tell a film-maker that they want to go to South Korea',
    },
  ],
};
