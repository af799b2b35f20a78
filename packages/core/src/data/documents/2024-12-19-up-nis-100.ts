// Ukrainska Pravda, from Reuters, on the NIS briefing of 19 December; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-19-up-nis-100',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/12/19/7489788/',
  language: 'en',
  publishedOn: '2024-12-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-19-nis-100-killed',
      via: ['lawmaker Lee Seong-kweun', 'Reuters'],
      printed: { figure: { kind: 'exact', value: 100 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '100 North Korean soldiers fighting on the side', where: 'lead' },
        },
      ],
      note: 'The quotation below the lead keeps “at least”.',
    },
    { of: '2024-12-19-nis-1000-wounded', via: ['lawmaker Lee Seong-kweun', 'Reuters'] },
  ],
};
