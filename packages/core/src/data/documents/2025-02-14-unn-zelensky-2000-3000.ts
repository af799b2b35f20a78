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
      asOf: '2025-02-14',
      asOfInferred: true,
      wording: { text: 'we don’t know for sure', language: 'en' },
      baseline: '2025-02-01-zelensky-12000-sent',
      note: 'Two weeks before: 20,000 to 25,000.',
    },
  ],
  mentions: [{ of: '2025-02-07-return' }],
};
