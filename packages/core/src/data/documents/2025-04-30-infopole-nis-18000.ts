// Infopole (Czech) on the NIS briefing of 30 April 2025, with 18,000 sent; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-infopole-nis-18000',
  publisher: 'Infopole',
  address:
    'https://infopole.cz/online-v-bojich-proti-ukrajine-zahynulo-600-vojaku-kldr-pres-4000-je-zranenych-tvrdi-soul-612213.html',
  language: 'cs',
  publishedOn: '2025-04-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      via: ['lawmaker', 'AFP and Reuters'],
      printed: { figure: { kind: 'exact', value: 18_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 've dvou vlnách 18 tisíc vojáků', where: 'body' },
        },
      ],
    },
    { of: '2025-04-30-nis-600-killed', via: ['lawmaker', 'AFP and Reuters'] },
    { of: '2025-04-30-nis-4700-killed-or-wounded', via: ['lawmaker', 'AFP and Reuters'] },
  ],
};
