// Ukrinform on Skibitskyi to Reuters; entered 2026-11-22 from the page, its day from other reports of it.
import type { DocumentEntry } from '../../model/entry.js';
import { shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-ukrinform-skibitskyi-shells',
  publisher: 'Ukrinform',
  title:
    'North Korea cuts shell supplies to Russia, launches drone production – Ukrainian intelligence',
  address:
    'https://www.ukrinform.net/rubric-ato/4058997-north-korea-cuts-shell-supplies-to-russia-launches-drone-production-ukrainian-intelligence.html',
  language: 'en',
  publishedOn: '2025-11-14~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-14-hur-shells-more-than-halved',
      origin: 'ua-hur',
      quantity: { ...shellsSupplied, accrual: { kind: 'rate', per: 'year' } },
      figure: { kind: 'in-words', words: 'more than halved', reading: undefined },
      asOf: '2025-01/2025-11',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Reuters'],
      note: 'Against 2024; stocks ran low.',
    },
    {
      id: '2025-11-14-hur-no-shells-in-september',
      origin: 'ua-hur',
      quantity: { ...shellsSupplied, accrual: { kind: 'rate', per: 'month' } },
      figure: { kind: 'denial' },
      asOf: '2025-09',
      via: ['Vadym Skibitskyi', 'Reuters'],
      note: 'Some were seen again in October.',
    },
  ],
};
