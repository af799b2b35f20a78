// UNN on the British update of June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-04-unn-uk-980000',
  publisher: 'UNN',
  title:
    'Russian losses in Ukraine by the end of May 2025 reached 980,000 people - British intelligence',
  address:
    'https://unn.ua/en/news/russian-losses-in-ukraine-by-the-end-of-may-2025-reached-980000-people-british-intelligence',
  language: 'en',
  publishedOn: '2025-06-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-04-ua-general-staff-980000',
      origin: 'ua-general-staff',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 980_000 },
      asOf: '2025-05-31',
      via: ['UK Defence Intelligence'],
      note: 'London says it has the number from the General Staff’s data.',
    },
    {
      id: '2025-06-04-ua-general-staff-196000-in-2025',
      origin: 'ua-general-staff',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 196_000 },
      asOf: '2025-05-31',
      via: ['UK Defence Intelligence'],
      wording: { text: 'probably', language: 'en' },
    },
    {
      id: '2025-06-04-ua-general-staff-48000-in-january',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 48_000 },
      asOf: '2025-01',
      via: ['UK Defence Intelligence'],
    },
    {
      id: '2025-06-04-ua-general-staff-34500-in-may',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 34_500 },
      asOf: '2025-05',
      via: ['UK Defence Intelligence'],
    },
  ],
};
