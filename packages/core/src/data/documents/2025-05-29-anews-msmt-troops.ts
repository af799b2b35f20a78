// A News, with Yonhap, on the first report of the MSMT; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { containersSupplied, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-29-anews-msmt-troops',
  publisher: 'A News, with Yonhap',
  address:
    'https://www.anews.com.tr/world/2025/05/29/russia-provided-north-korea-with-air-defense-system-seoul',
  language: 'en',
  publishedOn: '2025-05-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-29-msmt-11000-sent',
      origin: 'msmt',
      quantity: sent,
      figure: { kind: 'at-least', low: 11_000, exclusive: true },
      asOf: '2024',
      via: ['Yonhap'],
      wording: { text: 'more than', language: 'en' },
    },
    {
      id: '2025-05-29-msmt-20000-containers',
      origin: 'msmt',
      quantity: {
        ...containersSupplied,
        accrual: { kind: 'cumulative', since: '2023-09' },
      },
      figure: { kind: 'at-least', low: 20_000, exclusive: true },
      asOf: '2025-05-29',
      asOfInferred: true,
      via: ['Yonhap'],
      wording: { text: 'more than 20,000', language: 'en' },
      note: 'Start corrected from August: “since September 2023”, as the page says.',
    },
  ],
  mentions: [
    {
      of: '2025-05-29-msmt-8000-workers-2024',
      via: ['Yonhap'],
      printed: { measure: 'present', inWords: 'employed in Russia' },
      mutations: [
        {
          kind: 'wrong-measure',
          seen: { text: '8,000 North Korean workers are employed in Russia', where: 'body' },
          note: 'Those sent in a year printed as those there.',
        },
      ],
    },
    { of: '2025-05-29-msmt-3000-more', via: ['Yonhap'] },
  ],
};
