// The Kyiv Independent on drone crews in Kursk, with half of 11,000 dead; entered 2026-11-22 from the page.
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
  mentions: [
    {
      of: '2025-03-28-uk-di-5000-casualties',
      printed: {
        measure: 'killed',
        inWords: 'nearly half of some 11,000',
        origin: 'unnamed reports',
      },
      mutations: [{ kind: 'killed-for-casualties' }, { kind: 'wrong-origin' }],
      note: 'The British share of casualties fits; no origin has so many dead.',
    },
  ],
  events: [
    {
      id: '2025-10-16-drone-crews-steer-fire',
      day: '../2025-10-16',
      kind: 'combat',
      title: 'DPRK drone crews in Kursk steer fire into Sumy, by Ukraine’s General Staff',
    },
  ],
};
