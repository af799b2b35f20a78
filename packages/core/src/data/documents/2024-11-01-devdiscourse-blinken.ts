// Devdiscourse (agency text) on Blinken, 31 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-01-devdiscourse-blinken',
  publisher: 'Devdiscourse',
  title: 'Rising Tensions: North Korean Troops in Russia Pose Global Threat',
  address:
    'https://www.devdiscourse.com/article/law-order/3142563-rising-tensions-north-korean-troops-in-russia-pose-global-threat',
  language: 'en',
  publishedOn: '2024-11-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-31-us-state-10000-in-russia',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'exact', value: 10_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'has already stationed 10,000 North Korean soldiers', where: 'body' },
          inherits: 'Reuters',
          note: 'His words, on another page: some 10,000.',
        },
      ],
    },
    {
      of: '2024-10-31-blinken-8000-kursk',
      via: ['Antony Blinken'],
      printed: { figure: { kind: 'exact', value: 8_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'with 8,000 in the strategic Kursk region', where: 'body' },
          note: 'His words, on another page: as many as 8,000.',
        },
      ],
    },
  ],
};
