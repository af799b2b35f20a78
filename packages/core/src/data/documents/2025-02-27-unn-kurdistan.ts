// UNN on the second wave, “Kurdistan” for Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-unn-kurdistan',
  publisher: 'UNN',
  title: 'DPRK sends new troops to Kursk region - Seoul',
  address: 'https://unn.ua/en/news/dprk-sends-new-troops-to-kurdistan-seoul',
  language: 'en',
  publishedOn: '2025-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-02-26-rok-officials-1000-3000-more',
      via: ['Yonhap'],
      printed: { inWords: 'brought to “Kurdistan”' },
      mutations: [
        {
          kind: 'wrong-place',
          seen: { text: 'transported to Kurdistan by Russian cargo ships', where: 'body' },
          note: 'A machine’s slip; in its address too.',
        },
      ],
      note: 'In the lead as preliminary data, in the text as news reports.',
    },
    { of: '2025-02-27-rok-officials-1000-more', via: ['Yonhap'] },
    { of: '2025-02-27-nis-more-no-number', via: ['Yonhap'] },
    { of: '2025-01-13-nis-300-killed', via: ['Yonhap'] },
    { of: '2025-01-13-nis-2700-wounded', via: ['Yonhap'] },
  ],
};
