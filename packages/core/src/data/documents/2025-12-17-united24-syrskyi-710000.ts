// United24 Media on Syrskyi at the Ramstein meeting; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-17-united24-syrskyi-710000',
  publisher: 'United24 Media',
  title:
    'Russia’s Forces Expand to 710,000 Troops for High-Stakes Offensive on Ukraine’s Frontlines',
  address:
    'https://united24media.com/latest-news/russias-forces-expand-to-710000-troops-for-high-stakes-offensive-on-ukraines-frontlines-14350',
  language: 'en',
  publishedOn: '2025-12-17~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-12-syrskyi-710000-force',
      note: 'He said it again before the contact group on 17 December.',
    },
  ],
};
