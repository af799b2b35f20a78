// The Dong-A Ilbo on the British update and its scale of words; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-17-donga-uk-6000',
  publisher: 'The Dong-A Ilbo',
  address: 'https://www.donga.com/en/article/all/20250617/5666191/1',
  language: 'en',
  publishedOn: '2025-06-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['update on X'],
      wording: { text: 'highly likely', language: 'en', scale: 'phia' },
      note: 'The page explains the words: 80 to 90 percent.',
    },
    { of: '2025-01-24-uk-di-11000-sent', via: ['update on X'] },
    {
      of: '2025-03-27-jcs-3000-more',
      printed: { figure: { kind: 'exact', value: 3_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'an additional 3,000 personnel', where: 'body' },
          note: 'Only “or more” is lost.',
        },
      ],
    },
    {
      of: '2025-03-27-jcs-4000-killed-or-wounded',
      printed: { asOf: '2024' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'killed or injured in Russia last year', where: 'body' },
          note: 'The soldiers were sent the year before; the count was of March 2025.',
        },
      ],
    },
    { of: '2025-06-04-shoigu-visit', via: ['update on X'] },
    { of: '2025-03-21-shoigu-visit' },
  ],
};
