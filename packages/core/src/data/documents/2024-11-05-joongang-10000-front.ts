// Korea JoongAng Daily on the briefing in Seoul of 5 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-joongang-10000-front',
  publisher: 'Korea JoongAng Daily',
  title: '10,000 North Korean troops move to Russian front line, South’s military says',
  address:
    'https://koreajoongangdaily.joins.com/news/2024-11-05/national/northKorea/North-Korean-troops-already-on-front-line-in-Kursk-Souths-military-says/2170997',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-05-rok-mnd-10000',
      via: ['Jeon Ha-kyu'],
      printed: { place: 'border-area', inWords: 'all of them moved to the front' },
      mutations: [
        {
          kind: 'wrong-place',
          seen: { text: 'have moved to the front lines', where: 'lead' },
          note: 'More than 10,000 have; the quotation has many of them.',
        },
      ],
    },
    {
      of: '2024-11-04-us-state-10000-kursk',
      via: ['Matthew Miller'],
      printed: { figure: { kind: 'exact', value: 10_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'now estimates that 10,000 troops have gone to', where: 'body' },
          note: 'In a quotation; his words were as many as 10,000.',
        },
      ],
    },
    {
      of: '2024-11-05-rok-official-40-killed',
      wording: { text: 'around 40', language: 'en' },
      note: 'Korean pages have 40여 명, some 40.',
    },
  ],
};
