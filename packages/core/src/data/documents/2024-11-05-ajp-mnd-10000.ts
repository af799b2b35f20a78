// AJP on the briefings of 4 and 5 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-ajp-mnd-10000',
  publisher: 'AJP',
  title: "'10,000 North Korean troops in Russia,' South Korean Defense Ministry says",
  address: 'https://ajupress.com/view/20241105102338256',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-05-rok-mnd-10000',
      via: ['a spokesperson'],
      wording: { text: 'approximately 10,000', language: 'en' },
      note: 'Korean pages quote 1만여 명 이상; agencies have more than 10,000.',
    },
    {
      of: '2024-11-04-us-state-10000-kursk',
      via: ['Matthew Miller'],
      wording: { text: 'as many as 10,000', language: 'en' },
      note: 'In the quotation; the sentence before it has more than 10,000.',
    },
    {
      of: '2024-10-31-blinken-8000-kursk',
      via: ['Matthew Miller'],
      wording: { text: 'as many as 8,000', language: 'en' },
      note: 'As Blinken had said it on 31 October.',
    },
    { of: '2024-11-04-zelensky-11000-kursk' },
  ],
};
