// Ukrainska Pravda on the SBU’s intercept; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-18-up-sbu-intercept',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/12/18/7489638/',
  language: 'en',
  publishedOn: '2024-12-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-18-sbu-200-wounded',
      origin: 'ua-sbu',
      quantity: {
        ...wounded,
        place: 'russia',
        accrual: { kind: 'cumulative', since: '2024-12~' },
        extent: 'one-hospital-near-moscow',
      },
      figure: { kind: 'at-least', low: 200, exclusive: true },
      asOf: '2024-12~',
      asOfInferred: true,
      via: ['a nurse on the telephone'],
      sinceSaid: 'in just a few days',
      note: 'About 100, then 120, “making 200”, as she says.',
    },
  ],
};
