// RBC-Ukraine on the British update of 3 May 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-03-rbc-ukraine-uk-950000',
  publisher: 'RBC-Ukraine',
  title: 'Russian losses near record highs, says UK intelligence',
  address:
    'https://newsukraine.rbc.ua/news/russian-losses-near-record-highs-says-uk-1746264158.html',
  language: 'en',
  publishedOn: '2025-05-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-03-ua-general-staff-1200-a-day',
      origin: 'ua-general-staff',
      quantity: russianDailyLosses,
      figure: { kind: 'at-least', low: 1_200, exclusive: true },
      asOf: '2025-04',
      via: ['UK Defence Intelligence'],
      wording: { text: 'just over', language: 'en' },
    },
    {
      id: '2025-05-03-ua-general-staff-36000-in-april',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'about', value: 36_000 },
      asOf: '2025-04',
      via: ['UK Defence Intelligence'],
      note: 'Kyiv Defense Policy has it as roughly.',
    },
    {
      id: '2025-05-03-ua-general-staff-955000',
      origin: 'ua-general-staff',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 955_000, exclusive: true },
      asOf: '2025-05-03',
    },
  ],
  mentions: [{ of: '2025-05-03-uk-di-950000' }],
};
