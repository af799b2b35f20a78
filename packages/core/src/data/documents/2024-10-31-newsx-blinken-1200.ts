// NewsX on Blinken's 1,200 a day; entered 2026-11-22 from the page, its day from other reports.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-newsx-blinken-1200',
  publisher: 'NewsX',
  address:
    'https://newsx.com/world/8000-north-korean-troops-set-to-engage-in-ukraine-conflict-within-days-u-s-reports',
  language: 'en',
  publishedOn: '2024-10-31/2024-11-01~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-31-us-state-1200-a-day',
      origin: 'us-state',
      quantity: russianDailyLosses,
      figure: { kind: 'about', value: 1_200 },
      asOf: '2024-10',
      asOfInferred: true,
      statedOn: '2024-10-31',
      via: ['Antony Blinken'],
      note: 'In eastern Ukraine; other pages credit Austin beside him.',
    },
  ],
};
