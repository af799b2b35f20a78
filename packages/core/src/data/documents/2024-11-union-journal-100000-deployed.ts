// The Union Journal with the 100,000 as deployed; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-union-journal-100000-deployed',
  publisher: 'The Union Journal',
  address:
    'https://www.theunionjournal.com/russias-investment-in-north-korean-troops-a-payday-that-evades-soldiers/',
  language: 'en',
  publishedOn: '2024-11~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-10-23-nis-2000-dollars-a-month' }],
};
