// A News, with Yonhap, on the first report of the MSMT; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

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
  ],
};
