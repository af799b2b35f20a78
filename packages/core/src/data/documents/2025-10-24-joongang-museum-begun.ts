// Korea JoongAng Daily, with Yonhap, on the museum's ground-breaking; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-joongang-museum-begun',
  publisher: 'Korea JoongAng Daily, with Yonhap',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-10-24/national/northKorea/North-Korea-breaks-ground-on-memorial-museum-for-its-troops-deployed-for-Russias-war-with-Ukraine/2427927',
  language: 'en',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['Yonhap'],
      note: 'As said “earlier”, without a day; seven weeks after the NIS had moved to 2,000.',
    },
    {
      of: '2025-04-30-nis-4100-wounded',
      via: ['Yonhap'],
      printed: { figure: { kind: 'at-least', low: 4_000, exclusive: true } },
      mutations: [
        {
          kind: 'rounded',
          seen: { text: 'more than 4,000 North Korean troops', where: 'body' },
          inherits: 'Yonhap',
        },
      ],
    },
  ],
  events: [
    {
      id: '2025-10-23-museum-begun',
      day: '2025-10-23',
      kind: 'commemoration',
      title: 'Ground is broken in Pyongyang for a museum of the Kursk operation',
    },
    {
      id: '2024-10-23-last-ranks-leave',
      day: '2024-10-23',
      kind: 'movement',
      title: 'The last ranks of the expedition leave for Russia, by Kim Jong Un’s account',
      note: 'Said a year later; Seoul dates a second dispatch to January and February 2025.',
    },
  ],
};
