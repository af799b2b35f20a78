// Particle with the BBC's 50,000 as workers on site; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-12-particle-50000-workers',
  publisher: 'Particle',
  title: 'Russia Turns to North Korean Labourers to Fill Wartime Gaps',
  address:
    'https://particle.news/story/russia-turns-to-north-korean-labourers-to-fill-wartime-gaps',
  language: 'en',
  publishedOn: '2025-08-12~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-08-12-rok-officials-50000-workers',
      via: ['BBC'],
      note: 'Its “up to 50,000” are at work there already: another thing, so no charge.',
    },
  ],
};
