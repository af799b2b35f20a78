// Republic World with an English post of the Special Operations Forces; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-24-republic-one-drone-crew',
  publisher: 'Republic World',
  address:
    'https://www.republicworld.com/amp/world-news/north-korean-soldiers-run-for-shelter-after-being-hunted-by-ukraine-drones',
  language: 'en',
  publishedOn: '2024-12-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-23-sof-77-killed',
      printed: { inWords: 'one drone crew of the 8th regiment' },
      mutations: [{ kind: 'wrong-actor', note: 'The whole regiment, with UAWire.' }],
    },
    {
      of: '2024-12-23-sof-40-wounded',
      printed: { figure: { kind: 'up-to', high: 40 } },
      mutations: [{ kind: 'hedge-lost', note: 'As many as 40.' }],
    },
    { of: '2024-12-23-zelensky-3000' },
  ],
};
