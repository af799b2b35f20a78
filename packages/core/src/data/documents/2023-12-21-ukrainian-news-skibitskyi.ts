// Ukrainian News on what Skibitskyi (HUR) said on 21 December 2023; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2023-12-21-ukrainian-news-skibitskyi',
  publisher: 'Ukrainian News',
  address:
    'https://ukranews.com/en/news/973782-russia-takes-more-than-1-000-people-to-army-every-day-defense-intelligence',
  language: 'en',
  publishedOn: '2023-12-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2023-12-21-hur-1000-1200-recruits-a-day',
      origin: 'ua-hur',
      quantity: { ...russianRecruitment, accrual: { kind: 'rate', per: 'day' } },
      figure: { kind: 'range', low: 1_000, high: 1_200 },
      asOf: '2023-12',
      asOfInferred: true,
      via: ['Vadym Skibitskyi'],
      wording: { text: 'about', language: 'en' },
      note: 'Thirty such days make 30,000 to 36,000 (our sum).',
    },
  ],
};
