// Defence Blog on what Medvedev said on 2 July 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-02-defence-blog-medvedev',
  publisher: 'Defence Blog',
  title: 'Russian army adds 30,000 soldiers per month',
  address: 'https://defence-blog.com/russian-army-adds-30000-soldiers-per-month/',
  language: 'en',
  publishedOn: '2025-07-02~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-13-putin-50000-60000-a-month',
      origin: 'ru-president',
      quantity: russianRecruitment,
      figure: { kind: 'range', low: 50_000, high: 60_000 },
      asOf: '2025-05',
      asOfInferred: true,
      statedOn: '2025-05-13',
    },
    {
      id: '2025-07-02-medvedev-210000-contracts',
      origin: 'ru-security-council',
      quantity: { ...russianRecruitment, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'at-least', low: 210_000, exclusive: true },
      asOf: '2025-07-02~',
      asOfInferred: true,
      statedOn: '2025-07-02~',
      via: ['Dmitry Medvedev'],
      wording: { text: 'more than', language: 'en' },
      note: 'Contracts; more than 18,000 others joined volunteer units.',
    },
    {
      id: '2025-07-02-medvedev-30000-a-month',
      origin: 'ru-security-council',
      quantity: russianRecruitment,
      figure: { kind: 'about', value: 30_000 },
      asOf: '2025-01/2025-06',
      asOfInferred: true,
      statedOn: '2025-07-02',
      via: ['Dmitry Medvedev'],
      note: 'As the page has it; 210,000 over six months would be 35,000 (our sum).',
    },
  ],
};
