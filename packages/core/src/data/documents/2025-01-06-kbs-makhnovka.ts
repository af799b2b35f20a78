// KBS World on Makhnovka; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-06-kbs-makhnovka',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190112',
  language: 'en',
  publishedOn: '2025-01-05/2025-01-06~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-04-zelensky-up-to-a-battalion',
      via: ['Reuters', 'RBC-Ukraine'],
      printed: { population: 'dprk-all' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'up to a battalion of North Korean soldiers', where: 'lead' },
          note: 'The paratroops come further down.',
        },
      ],
    },
    { of: '2024-12-23-zelensky-3000' },
    { of: '2025-01-03-makhnovka' },
  ],
};
