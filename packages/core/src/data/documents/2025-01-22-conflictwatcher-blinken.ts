// Conflictwatcher on Blinken in Seoul; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-conflictwatcher-blinken',
  publisher: 'Conflictwatcher',
  title: 'Ukrainian forces thwart North Korean attack in kursk: 21 dead',
  address:
    'https://conflictwatcher.com/ukrainian-forces-thwart-north-korean-attack-in-kursk-21-dead,7117036727519361a',
  language: 'en',
  publishedOn: '2025-01-22~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not printed: “then” secretary of state, and the fight of 22 January.',
  mentions: [
    { of: '2025-01-22-sof-21-killed' },
    { of: '2025-01-22-sof-40-wounded' },
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['Antony Blinken'],
      wording: { text: 'at least', language: 'en' },
      note: 'Blinken in Seoul on 6 January; the page has it for the conflict, without the week.',
    },
  ],
};
