// KBS on Makhnovka, with a battalion wiped out; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-05-kbs-makhnovka-wiped-out',
  publisher: 'KBS',
  title: 'Ukraine claims Russian-N. Korean military battalion lost in just two days',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8144768',
  language: 'en',
  publishedOn: '2025-01-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-04-zelensky-up-to-a-battalion',
      printed: { population: 'dprk-all', inWords: 'a battalion completely wiped out' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'of the North Korean military deployed to Russia', where: 'lead' },
          note: 'In the lead; the report below it has Russians too.',
        },
        {
          kind: 'hedge-lost',
          seen: { text: 'a battalion, thus hundreds of soldiers', where: 'lead' },
        },
      ],
    },
    { of: '2025-01-03-makhnovka' },
  ],
};
