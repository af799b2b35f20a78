// Meduza with Reuters' report on the NIS briefing of 30 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-meduza-reuters-nis',
  publisher: 'Meduza, with Reuters',
  title: 'About 600 North Korean solders have been killed fighting against Ukraine — Reuters',
  address:
    'https://meduza.io/amp/en/news/2025/04/30/about-600-north-korean-solders-have-been-killed-fighting-against-ukraine-reuters',
  language: 'en',
  publishedOn: '2025-04-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-04-30-nis-600-killed', via: ['lawmakers', 'Reuters'] },
    { of: '2025-04-30-nis-4700-killed-or-wounded', via: ['lawmakers', 'Reuters'] },
    { of: '2025-04-30-nis-15000-sent', via: ['lawmakers', 'Reuters'] },
  ],
};
