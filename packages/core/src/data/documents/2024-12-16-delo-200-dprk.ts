// Delo with HUR's mixed 200 as North Koreans; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-delo-200-dprk',
  publisher: 'Delo',
  address: 'https://www.delo.si/novice/svet/severni-korejci-v-tuji-vojni',
  language: 'sl',
  publishedOn: '2024-12-16~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-14-hur-200-mixed-killed',
      printed: { population: 'dprk-all' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'ubitih okoli 200 severnokorejskih vojakov', where: 'body' },
          note: 'The sentence before it has the mixed unit.',
        },
      ],
    },
    { of: '2024-12-14-friendly-fire' },
  ],
};
