// Devdiscourse with a machine's summary of Kirby's 1,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-27-devdiscourse-thousands',
  publisher: 'Devdiscourse',
  title: 'North Korean Forces Suffer Mass Casualties in Russia-Ukraine Conflict',
  address:
    'https://www.devdiscourse.com/article/law-order/3208536-north-korean-forces-suffer-mass-casualties-in-russia-ukraine-conflict',
  language: 'en',
  publishedOn: '2024-12-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['John Kirby'],
      printed: {
        figure: { kind: 'in-words', words: 'thousands', reading: readWords('thousands') },
      },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'losing thousands in the past week in the', where: 'lead' },
          note: 'In the summary; the text has a thousand killed or wounded.',
        },
      ],
    },
  ],
};
