// Kommersant on the acting governor's words of 5 September 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-05-kommersant-sappers-join',
  publisher: 'Kommersant',
  address: 'https://www.kommersant.ru/doc/8021751',
  language: 'ru',
  publishedOn: '2025-09-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-09-05-sappers-at-work',
      day: '2025-09-05',
      kind: 'announcement',
      title: 'Governor Khinshtein: DPRK sappers join mine clearing in Kursk',
    },
  ],
};
