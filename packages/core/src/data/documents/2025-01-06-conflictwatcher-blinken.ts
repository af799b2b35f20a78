// Conflictwatcher on Blinken in Seoul; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-06-conflictwatcher-blinken',
  publisher: 'Conflictwatcher',
  address:
    'https://conflictwatcher.com/ukrainian-forces-thwart-north-korean-attack-in-kursk-21-dead,7117036727519361a',
  language: 'en',
  publishedOn: '2025-01-06/2025-01-22~',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  note: 'Day not printed.',
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'at-least', low: 1_000 } },
      mutations: [{ kind: 'hedge-lost' }],
      note: 'Blinken repeating it in Seoul on 6 January.',
    },
  ],
};
