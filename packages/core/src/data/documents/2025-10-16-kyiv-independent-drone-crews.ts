// The Kyiv Independent on drone crews in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-16-kyiv-independent-drone-crews',
  publisher: 'The Kyiv Independent',
  title: 'North Korean troops helping to direct Russian strikes into Ukraine, General Staff says',
  address:
    'https://kyivindependent.com/russia-now-using-north-korean-troops-to-attack-inside-of-ukraine-general-staff',
  language: 'en',
  publishedOn: '2025-10-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Its “nearly half” of some 11,000 “reportedly dying” names no source and is no repeat of a claim here.',
  events: [
    {
      id: '2025-10-16-drone-crews-steer-fire',
      day: '../2025-10-16',
      kind: 'combat',
      title: 'DPRK drone crews in Kursk steer fire into Sumy, by Ukraine’s General Staff',
    },
  ],
};
