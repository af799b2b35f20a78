// Truthlens with CNN's text on the first report of the MSMT; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { sent, shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-29-truthlens-cnn-msmt',
  publisher: 'CNN, on Truthlens',
  address:
    'https://truthlensai.com/news/14000-troops-100-ballistic-missiles-and-millions-of-munitions-what-north-korea-has-sent-to-russia-report-finds-7bc72cdd',
  language: 'en',
  publishedOn: '2025-05-29~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-29-msmt-3000-more',
      origin: 'msmt',
      quantity: sent,
      figure: { kind: 'exact', value: 3_000 },
      asOf: '2025-01/2025-03',
      asOfInferred: true,
      statedOn: '2025-05-29',
      via: ['CNN'],
      wording: { text: 'another 3,000', language: 'en' },
      baseline: '2025-05-29-msmt-11000-sent',
      note: 'The Joint Chiefs had given the same pair of numbers in March; Seoul is a member.',
    },
    {
      id: '2025-05-29-msmt-9-million-rounds-2024',
      origin: 'msmt',
      quantity: { ...shellsSupplied, accrual: { kind: 'rate', per: 'year' } },
      figure: { kind: 'up-to', high: 9_000_000 },
      asOf: '2024',
      statedOn: '2025-05-29',
      via: ['CNN'],
      wording: { text: 'as many as 9 million', language: 'en' },
    },
    {
      id: '2025-05-29-msmt-100-missiles-2024',
      origin: 'msmt',
      quantity: {
        ...shellsSupplied,
        measure: 'ballistic-missiles',
        accrual: { kind: 'rate', per: 'year' },
      },
      figure: { kind: 'at-least', low: 100 },
      asOf: '2024',
      statedOn: '2025-05-29',
      via: ['CNN'],
      wording: { text: 'at least 100', language: 'en' },
    },
  ],
  mentions: [{ of: '2025-05-29-msmt-11000-sent', via: ['CNN'] }],
};
