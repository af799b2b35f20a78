// Breitbart on the coffins, with 15,000 fighting; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-01-breitbart-15000-fighting',
  publisher: 'Breitbart',
  address:
    'https://www.breitbart.com/asia/2025/07/01/tearful-kim-jong-un-appears-on-north-korean-state-tv-honoring-fighters-killed-in-ukraine-war/',
  language: 'en',
  publishedOn: '2025-07-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-30-coffins-shown' },
    {
      of: '2025-04-30-nis-15000-sent',
    },
  ],
};
