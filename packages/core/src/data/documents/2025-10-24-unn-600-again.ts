// UNN on the museum, with more than 600 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-unn-600-again',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/dprk-laid-the-foundation-for-a-memorial-museum-dedicated-to-its-troops-who-fought-against-ukrainians-in-the-ranks-of-the-russian-federation',
  language: 'en',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-10-23-museum-begun', via: ['KCNA', 'Yonhap'] },
    { of: '2025-04-30-nis-15000-sent' },
    {
      of: '2025-04-30-nis-600-killed',
      via: ['Yonhap'],
      printed: { asOf: '2025-10' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: 'of whom more than 600 have died', where: 'body' },
          note: 'Yonhap has “earlier said” and “some 600”.',
        },
      ],
      note: 'Seven weeks after the NIS had moved to 2,000.',
    },
    {
      of: '2025-04-30-nis-4100-wounded',
      via: ['Yonhap'],
      printed: { figure: { kind: 'about', value: 4_000 } },
      mutations: [
        { kind: 'rounded', seen: { text: 'about 4,000 have been wounded', where: 'body' } },
      ],
    },
  ],
};
