// online.ua on Zelensky's words to AP; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-02-online-ua-zelensky-20000',
  publisher: 'online.ua',
  address:
    'https://news.online.ua/en/the-russian-army-lost-dozens-of-officers-as-a-result-of-a-single-strike-by-ukraine-890470/',
  language: 'en',
  publishedOn: '2025-02-01/2025-02-02~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-01-zelensky-20000-25000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'range', low: 20_000, high: 25_000 },
      modality: 'capacity',
      forecast: {
        conditions: [],
        deadline: '2026-02-01',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 32_000 }],
          text: 'Came true if 32,000 (the 12,000 he counted and 20,000 more) had ever been sent by 1 February 2026.',
        },
      },
      asOf: '2025-02-01~',
      asOfInferred: true,
      statedOn: '2025-02-01~',
      via: ['AP'],
      baseline: '2025-01-05-zelensky-12000-sent',
      note: 'Said not to have come to Kursk yet.',
    },
  ],
  mentions: [{ of: '2025-01-05-zelensky-12000-sent' }],
};
