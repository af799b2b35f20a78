// LIGA on the same podcast, with the 12,000 that arrived; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-06-liga-zelensky-12000',
  publisher: 'LIGA.net',
  address:
    'https://news.liga.net/en/politics/news/north-korea-may-send-another-500-000-soldiers-to-war-against-ukraine-says-zelenskyy',
  language: 'en',
  publishedOn: '2025-01-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-05-zelensky-12000-sent',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'exact', value: 12_000 },
      asOf: '2025-01-05~',
      statedOn: '../2025-01-05',
      via: ['Lex Fridman’s podcast'],
    },
    {
      id: '2025-01-05-zelensky-30000-40000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'range', low: 30_000, high: 40_000 },
      modality: 'capacity',
      forecast: {
        conditions: [],
        deadline: '2026-01-05',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 42_000 }],
          text: 'Came true if 42,000 (the 12,000 he counted and 30,000 more) had ever been sent by 5 January 2026.',
        },
      },
      asOf: '2025-01-05~',
      asOfInferred: true,
      statedOn: '../2025-01-05',
      via: ['Lex Fridman’s podcast'],
      wording: { text: 'can bring another', language: 'en' },
      baseline: '2025-01-05-zelensky-12000-sent',
    },
    {
      id: '2025-01-05-zelensky-500000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'up-to', high: 500_000 },
      modality: 'capacity',
      asOf: '2025-01-05~',
      asOfInferred: true,
      statedOn: '../2025-01-05',
      via: ['Lex Fridman’s podcast'],
      wording: { text: 'or even 500,000', language: 'en' },
      baseline: '2025-01-05-zelensky-12000-sent',
      note: 'In the same breath; spoken as “500”, by other pages.',
    },
  ],
  mentions: [{ of: '2025-01-05-zelensky-3800', via: ['Lex Fridman’s podcast'] }],
};
