// TASS, with KCNA, on Kim Jong Un's speech to the returning sappers; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-tass-sappers-home',
  publisher: 'TASS',
  address: 'https://tass.com/world/2058195',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-12-kim-9-sappers-killed',
      origin: 'dprk-leadership',
      quantity: {
        measure: 'killed',
        population: 'dprk-sappers',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2025-08' },
        extent: 'engineer-regiment-528',
      },
      figure: { kind: 'exact', value: 9 },
      asOf: '2025-12-12',
      statedOn: '2025-12-12',
      via: ['Kim Jong Un', 'KCNA'],
      sinceSaid: 'who left for Kursk in early August',
      note: 'Of one regiment.',
    },
  ],
  mentions: [{ of: '2025-06-17-shoigu-1000-sappers' }, { of: '2025-06-17-shoigu-5000-builders' }],
  events: [
    {
      id: '2025-05-28-sapper-regiment-formed',
      day: '2025-05-28',
      kind: 'movement',
      title: 'North Korea forms the 528th engineer regiment for Kursk',
      note: 'A week before Shoigu’s visit of 4 June.',
    },
    {
      id: '2025-08-sappers-leave',
      day: '2025-08-01/2025-08-10~',
      kind: 'movement',
      title: 'The sappers leave for Kursk',
      after: '2025-06-17-shoigu-visit',
      note: '“Early in August” is read as the first ten days.',
    },
    {
      id: '2025-12-12-sappers-home',
      day: '2025-12-12',
      kind: 'commemoration',
      title: 'The sapper regiment is welcomed home in Pyongyang',
    },
  ],
};
