// WION's list of the largest armies; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-12-wion-largest-armies',
  publisher: 'WION',
  address:
    'https://www.wionews.com/photos/5-countries-with-largest-active-armies-in-world-china-india-united-states-north-korea-russia-1757673743574',
  language: 'en',
  publishedOn: '2025-09-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2023-02-16-rok-mnd-1280000-army', note: 'Without a source.' },
    { of: '2024-10-25-iiss-600000-reservists', note: 'Without a source.' },
  ],
};
