// UK Defence Journal on the British update of 7 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import {
  russianKilledOrWounded,
  russianMonthlyLosses,
  russianYearlyLosses,
} from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-07-uk-defence-journal-790000',
  publisher: 'UK Defence Journal',
  address:
    'https://ukdefencejournal.org.uk/britain-reports-record-russian-casualties-in-ukraine-conflict',
  language: 'en',
  publishedOn: '2025-01-07~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'The update credits its numbers to Ukraine’s General Staff.',
  claims: [
    {
      id: '2025-01-07-ua-general-staff-429660-in-2024',
      origin: 'ua-general-staff',
      quantity: russianYearlyLosses,
      figure: { kind: 'exact', value: 429_660 },
      asOf: '2024',
      statedOn: '2025-01-07',
      via: ['UK Ministry of Defence'],
    },
    {
      id: '2025-01-07-ua-general-staff-48670-in-december',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 48_670 },
      asOf: '2024-12',
      statedOn: '2025-01-07',
      via: ['UK Ministry of Defence'],
    },
    {
      id: '2025-01-07-ua-general-staff-45680-in-november',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 45_680 },
      asOf: '2024-11',
      statedOn: '2025-01-07',
      via: ['UK Ministry of Defence'],
    },
    {
      id: '2025-01-07-uk-di-790000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 790_000, exclusive: true },
      asOf: '2025-01-07',
      asOfInferred: true,
      statedOn: '2025-01-07',
      derivedFrom: ['2025-01-07-ua-general-staff-429660-in-2024'],
      note: 'By its own credit it rests on Kyiv’s counts; the year’s sum is one part of it.',
    },
  ],
};
