// ZeroHedge on the second wave; entered 2026-11-22; words as read in the evidence.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-zerohedge-south-korean-prisoners',
  publisher: 'ZeroHedge',
  address:
    'https://www.zerohedge.com/geopolitical/north-korea-sends-more-troops-russia-kursk-momentum-strong',
  language: 'en',
  publishedOn: '2025-02-27~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-11-zelensky-2-captured',
      printed: { inWords: '“South Korean” prisoners' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'South Korean POWs', where: 'body' },
        },
      ],
    },
  ],
};
