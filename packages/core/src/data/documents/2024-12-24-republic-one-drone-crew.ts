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
      note: 'One drone crew of the 8th regiment, in the forces’ own post.',
    },
    {
      of: '2024-12-23-sof-40-wounded',
      wording: { text: 'as many as 40', language: 'en' },
    },
    { of: '2024-12-23-zelensky-3000' },
  ],
};
