// UNN on Zelensky in Munich; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-14-unn-zelensky-2000-3000',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/zelensky-russia-may-deploy-2-3-thousand-more-troops-from-the-dprk-to-kursk-region',
  language: 'en',
  publishedOn: '2025-02-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-14-zelensky-2000-3000-more',
      origin: 'ua-president',
      quantity: { ...sent, place: 'kursk' },
      figure: { kind: 'range', low: 2_000, high: 3_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-05-14',
        deadlineBasis: 'read',
        deadlineNote: '“In the process of being transferred” is read as within three months.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 14_000 }],
          text: 'Came true if 14,000 (the 12,000 he counted and 2,000 more) had ever been sent by 14 May 2025.',
        },
      },
      asOf: '2025-02-14',
      asOfInferred: true,
      wording: { text: 'we don’t know for sure', language: 'en' },
      baseline: '2025-02-01-zelensky-12000-sent',
      note: 'Two weeks before: 20,000 to 25,000.',
    },
  ],
  mentions: [{ of: '2025-02-07-return' }],
};
