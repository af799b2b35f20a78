// The Moscow Times, with AFP, on the NIS audit of 4 November 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-04-moscow-times-nis-600-again',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2025/11/04/north-korea-sends-5k-construction-troops-to-russia-seoul-a91038',
  language: 'en',
  publishedOn: '2025-11-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-11-04-nis-5000-builders',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: 'in phases', language: 'en' },
    },
    { of: '2025-11-04-nis-10000-near-border', via: ['lawmaker Lee Seong-kweun'] },
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AFP'],
      printed: { asOf: '2025-11' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: 'At least 600 North Korean soldiers have died', where: 'body' },
          inherits: 'AFP',
        },
      ],
      note: 'Credited to South Korean estimates, two months after the NIS had moved to 2,000.',
    },
  ],
};
