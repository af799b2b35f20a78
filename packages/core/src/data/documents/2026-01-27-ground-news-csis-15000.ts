// Ground News on the CSIS study of January 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-27-ground-news-csis-15000',
  publisher: 'Ground News',
  title: 'Russia-Ukraine War Casualties Near 2 Million, CSIS Study Finds',
  address:
    'https://ground.news/article/russia-ukraine-war-casualties-near-2-million-csis-study-finds_a49f1a?i=src',
  language: 'en',
  publishedOn: '2026-01-27~',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      via: ['CSIS'],
      note: 'Fought alongside Russia, by reports; flat, as KBS and SBS have it.',
    },
  ],
};
