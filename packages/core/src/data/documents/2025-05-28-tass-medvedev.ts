// TASS on what Medvedev said on 28 May 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-28-tass-medvedev',
  publisher: 'TASS',
  address: 'https://tass.com/defense/1965007',
  language: 'en',
  publishedOn: '2025-05-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-05-13-putin-50000-60000-a-month',
      via: ['Dmitry Medvedev'],
      note: 'Medvedev repeats it as his own; beside it the page gives Putin’s as up to 60,000.',
    },
  ],
};
