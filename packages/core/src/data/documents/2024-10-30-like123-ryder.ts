// A copy of a US report on the same briefing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-like123-ryder',
  publisher: 'Like123',
  title:
    "Pentagon says 'small number' of North Korean troops in Russia's Kursk region; Biden concerned",
  address:
    'https://like123.com/pentagon-says-small-number-of-north-korean-troops-in-russias-kursk-region-biden-concerned',
  language: 'en',
  publishedOn: '2024-10-30',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-29-us-dod-couple-thousand-west',
      via: ['Pat Ryder'],
      printed: { inWords: 'in addition to the 10,000, and in Kursk already' },
      mutations: [
        {
          kind: 'overlapping-sets',
          seen: { text: 'in addition to a couple thousand soldiers who', where: 'lead' },
        },
        {
          kind: 'wrong-place',
          seen: { text: 'who were already in the Kursk region', where: 'lead' },
        },
      ],
      note: 'Its quotation has them almost there, or due. Another site carries the same text.',
    },
    { of: '2024-10-28-us-dod-10000-sent', via: ['Pat Ryder'] },
    { of: '2024-10-29-us-dod-small-number-kursk', via: ['Pat Ryder'] },
    { of: '2024-10-23-white-house-3000-sent', via: ['John Kirby'] },
  ],
};
