// Ukrainska Pravda on the British update of August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-05-up-uk-1050000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/08/5/7524844/',
  language: 'en',
  publishedOn: '2025-08-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-05-uk-di-1050000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 1_050_000 },
      asOf: '2025-08-05',
      asOfInferred: true,
    },
    {
      id: '2025-08-05-uk-di-260000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'exact', value: 260_000 },
      asOf: '2025-08-05',
      asOfInferred: true,
      note: 'The page prints “killed”; killed and wounded are meant, as in its own 236,000 of July.',
    },
    {
      id: '2025-08-05-uk-di-1072-a-day',
      origin: 'uk-defence-intelligence',
      quantity: russianDailyLosses,
      figure: { kind: 'exact', value: 1_072 },
      asOf: '2025-07',
    },
  ],
};
