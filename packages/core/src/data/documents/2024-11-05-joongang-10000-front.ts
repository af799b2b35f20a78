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
      mutations: [{ kind: 'wrong-place', note: 'In its lead; the quotation has many of them.' }],
    },
    {
      of: '2024-11-04-us-state-10000-kursk',
      via: ['Matthew Miller'],
      printed: { figure: { kind: 'exact', value: 10_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    {
      of: '2024-11-05-rok-official-40-killed',
      printed: { figure: { kind: 'about', value: 40 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
  ],
};
