// Ukrinform’s interview with Deputy Defence Minister Havryliuk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-07-ukrinform-havryliuk',
  publisher: 'Ukrinform',
  title: 'At least 427,000 soldiers signed contracts with Russian army in 2024 – Havryliuk',
  address:
    'https://www.ukrinform.net/rubric-ato/3957452-at-least-427000-soldiers-signed-contracts-with-russian-army-in-2024-havryliuk.html',
  language: 'en',
  publishedOn: '2025-02-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-07-ua-mod-427000-contracts-2024',
      origin: 'ua-mod',
      quantity: { ...russianRecruitment, accrual: { kind: 'rate', per: 'year' } },
      figure: { kind: 'at-least', low: 427_000 },
      asOf: '2024',
      via: ['Ivan Havryliuk'],
      wording: { text: 'at least', language: 'en' },
    },
    {
      id: '2025-02-07-ua-mod-36000-recruits-a-month',
      origin: 'ua-mod',
      quantity: russianRecruitment,
      figure: { kind: 'about', value: 36_000 },
      asOf: '2024',
      via: ['Ivan Havryliuk'],
      derivedFrom: ['2025-02-07-ua-mod-427000-contracts-2024'],
      note: 'His own division of the year’s 427,000.',
    },
  ],
};
