// online.ua on the NIS audit of 4 November 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-05-online-ua-nis-border',
  publisher: 'Online.UA',
  title: '10,000 North Korean soldiers are on the Russian-Ukrainian border — what next',
  address:
    'https://news.online.ua/en/10000-north-korean-soldiers-are-on-the-russian-ukrainian-border-what-next-898548/',
  language: 'en',
  publishedOn: '2025-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-11-04-nis-10000-near-border' },
    {
      of: '2025-11-04-nis-1000-sappers',
      printed: { inWords: 'out of the 10,000' },
      mutations: [
        {
          kind: 'overlapping-sets',
          seen: { text: 'out of 10,000, over a thousand North Korean', where: 'body' },
          note: 'The NIS counts them beside the 10,000.',
        },
      ],
    },
    {
      of: '2025-11-04-nis-5000-builders',
      printed: { place: 'ukraine', inWords: 'for rebuilding occupied land' },
      mutations: [
        {
          kind: 'wrong-place',
          seen: { text: 'to restore infrastructure in the occupied territories', where: 'body' },
        },
      ],
      note: 'Called citizens, not troops.',
    },
  ],
};
