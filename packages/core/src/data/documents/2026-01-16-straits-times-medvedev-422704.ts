// The Straits Times, with Reuters, on Medvedev's final count for 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-16-straits-times-medvedev-422704',
  publisher: 'The Straits Times, with Reuters',
  title:
    'More than 422,000 people signed contracts with Russian army in 2025, a drop from the previous year',
  address:
    'https://www.straitstimes.com/world/europe/more-than-422000-people-signed-contracts-with-russian-army-in-2025-a-drop-from-the-previous-year',
  language: 'en',
  publishedOn: '2026-01-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-01-16-medvedev-422704-contracts', via: ['Dmitry Medvedev', 'Reuters'] },
    {
      of: '2026-01-16-medvedev-32000-volunteers',
      via: ['Dmitry Medvedev', 'Reuters'],
      note: '“Some 32,000”: a hedge that he had not used.',
    },
  ],
};
