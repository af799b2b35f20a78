// UrduPoint (Sputnik text) on South Korea's Defense White Paper 2022; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2023-02-16-urdupoint-white-paper',
  publisher: 'UrduPoint',
  title: 'South Korean Defense Ministry Defines North Korea as Enemy for First Time in 6 Years',
  address:
    'https://www.urdupoint.com/en/world/south-korean-defense-ministry-defines-north-k-1644125.html',
  language: 'en',
  publishedOn: '2023-02-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2023-02-16-rok-mnd-1280000-army',
      via: ['Sputnik'],
      printed: { figure: { kind: 'exact', value: 1_280_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'military personnel amounts to 1.28 million people', where: 'body' },
          inherits: 'Sputnik',
        },
      ],
    },
  ],
};
