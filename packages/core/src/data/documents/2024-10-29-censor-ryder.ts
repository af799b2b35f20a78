// Censor.net, from Radio Liberty, on the same briefing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-censor-ryder',
  publisher: 'Censor.net',
  address:
    'https://censor.net/en/news/3517449/pentagon_confirms_presence_of_dprk_soldiers_in_kursk_region',
  language: 'en',
  publishedOn: '2024-10-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-29-us-dod-couple-thousand-west',
      via: ['Pat Ryder', 'Radio Liberty'],
      printed: {
        figure: {
          kind: 'in-words',
          words: 'several thousand',
          reading: readWords('several-thousand'),
        },
      },
      mutations: [{ kind: 'wrong-number' }],
    },
    { of: '2024-10-28-us-dod-10000-sent' },
  ],
};
