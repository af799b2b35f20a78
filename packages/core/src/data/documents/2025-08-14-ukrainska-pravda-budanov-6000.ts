// Ukrainska Pravda on Budanov's interview with The Japan Times; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-14-ukrainska-pravda-budanov-6000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/08/14/7526119/',
  language: 'en',
  publishedOn: '2025-08-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-08-12-hur-6000-engineers',
      via: ['Kyrylo Budanov', 'The Japan Times'],
      note: 'With 50 to 100 pieces of equipment; he doubts that all would only clear mines.',
    },
  ],
};
