// LIGA on NHK's report of workers for Alabuga; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-19-liga-nhk-25000-workers',
  publisher: 'LIGA.net',
  title: 'NHK: DPRK may send 25,000 workers to Russia for drone manufacturing plant',
  address:
    'https://news.liga.net/en/politics/news/nhk-dprk-may-send-25-000-workers-to-russia-for-drone-manufacturing-plant',
  language: 'en',
  publishedOn: '2025-06-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-19-diplomats-25000-workers',
      via: ['NHK'],
      note: 'Keeps both hedges: considering, about.',
    },
  ],
};
