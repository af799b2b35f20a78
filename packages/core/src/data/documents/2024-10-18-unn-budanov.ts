// UNN on Budanov’s words to The War Zone; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-unn-budanov',
  publisher: 'UNN',
  title:
    'Budanov: 11 thousand North Korean troops are preparing to fight in Ukraine from November 1',
  address:
    'https://unn.ua/en/news/budanov-11-thousand-north-korean-troops-are-preparing-to-fight-in-ukraine-from-november-1',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-17-budanov-11000-training', via: ['The War Zone'] },
    { of: '2024-10-17-budanov-11000-ready', via: ['The War Zone'] },
    {
      of: '2024-10-17-budanov-2600-planned',
      via: ['The War Zone'],
      printed: { asOf: '2024-11-01' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'deploy to the Kursk region on November 1', where: 'lead' },
          note: 'The day of readiness as that of the move; the text names no day for it.',
        },
      ],
    },
  ],
};
