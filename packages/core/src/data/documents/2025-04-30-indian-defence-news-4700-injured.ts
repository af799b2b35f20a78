// Indian Defence News on the NIS briefing, with 4,700 injured; entered 2026-11-22; words as read in the evidence.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-indian-defence-news-4700-injured',
  publisher: 'Indian Defence News',
  address: 'https://www.indiandefensenews.in/2025/04/600-north-korean-soldiers-killed.html',
  language: 'en',
  publishedOn: '2025-04-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      printed: { figure: { kind: 'range', low: 15_000, high: 18_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: '15,000 to 18,000', where: 'body' },
        },
      ],
    },
    { of: '2025-04-30-nis-600-killed' },
    {
      of: '2025-04-30-nis-4700-killed-or-wounded',
      printed: { measure: 'wounded' },
      mutations: [
        {
          kind: 'wrong-measure',
          seen: { text: '4,700 injured', where: 'body' },
          note: 'The dead are counted once more among the injured.',
        },
      ],
    },
  ],
};
