// The Moscow Times on Putin’s words of 13 May 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-13-moscow-times-putin',
  publisher: 'The Moscow Times',
  title: 'Putin Claims Russia Is Recruiting Nearly Twice as Many Soldiers as Ukraine',
  address:
    'https://www.themoscowtimes.com/2025/05/13/putin-claims-russia-is-recruiting-nearly-twice-as-many-soldiers-as-ukraine-a89067',
  language: 'en',
  publishedOn: '2025-05-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-05-13-putin-50000-60000-a-month',
      printed: { figure: { kind: 'up-to', high: 60_000 } },
      mutations: [
        {
          kind: 'range-cut',
          seen: { text: 'up to 60,000 people “volunteer” to join', where: 'body' },
        },
      ],
    },
  ],
};
