// LIGA.net on the eighteen deserters; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-15-liga-deserters',
  publisher: 'LIGA.net',
  address:
    'https://news.liga.net/en/all/news/18-north-korean-soldiers-flee-positions-at-ukrainian-border-source',
  language: 'en',
  publishedOn: '2024-10-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-15-ua-officials-18-deserted', via: ['a military intelligence source'] },
  ],
};
