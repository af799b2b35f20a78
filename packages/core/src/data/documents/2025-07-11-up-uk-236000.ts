// Ukrainska Pravda on the British update of July 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-11-up-uk-236000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/07/11/7521304/',
  language: 'en',
  publishedOn: '2025-07-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-11-uk-di-236000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 236_000 },
      asOf: '2025-07-11',
      asOfInferred: true,
      note: 'The page has “may have lost”, for London’s “likely”.',
    },
    {
      id: '2025-07-11-uk-di-1000000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 1_000_000, exclusive: true },
      asOf: '2025-07-11',
      asOfInferred: true,
    },
    {
      id: '2025-07-11-ua-general-staff-1080-a-day',
      origin: 'ua-general-staff',
      quantity: russianDailyLosses,
      figure: { kind: 'about', value: 1_080 },
      asOf: '2025-06',
      via: ['UK Defence Intelligence'],
    },
    {
      id: '2025-07-11-ua-general-staff-32000-in-june',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'about', value: 32_000 },
      asOf: '2025-06',
      via: ['UK Defence Intelligence'],
    },
  ],
};
