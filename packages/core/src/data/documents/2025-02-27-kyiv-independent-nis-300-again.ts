// The Kyiv Independent on the NIS and further troops; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-kyiv-independent-nis-300-again',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/north-korea-deploys-additional-troops-to-russia-south-korean-intelligence-claims/',
  language: 'en',
  publishedOn: '2025-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-02-27-nis-more-no-number', via: ['AFP'] },
    { of: '2025-02-27-nis-redeployed', via: ['AFP'] },
    {
      of: '2025-01-13-nis-300-killed',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
    { of: '2025-02-14-zelensky-two-thirds-killed' },
    { of: '2025-02-04-budanov-disputes' },
  ],
};
