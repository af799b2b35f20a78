// Kyiv Independent on Skibitskyi’s interview with RBC-Ukraine; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-01-15-kyiv-independent-skibitskyi',
  publisher: 'The Kyiv Independent',
  title: 'HUR: Russia mobilizing around 30,000 soldiers monthly',
  address: 'https://kyivindependent.com/hur-russia-mobilizing-around-30-000-soldiers-monthly/',
  language: 'en',
  publishedOn: '2024-01-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-01-15-hur-30000-recruits-a-month',
      origin: 'ua-hur',
      quantity: russianRecruitment,
      figure: { kind: 'about', value: 30_000 },
      asOf: '2024-01',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'RBC-Ukraine'],
    },
    {
      id: '2024-01-15-hur-1000-1100-recruits-a-day',
      origin: 'ua-hur',
      quantity: { ...russianRecruitment, accrual: { kind: 'rate', per: 'day' } },
      figure: { kind: 'range', low: 1_000, high: 1_100 },
      asOf: '2024-01',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'RBC-Ukraine'],
      note: 'Around so many: his own word is “близько 1000–1100”.',
    },
  ],
};
