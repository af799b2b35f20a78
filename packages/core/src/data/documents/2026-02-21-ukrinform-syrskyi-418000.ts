// Ukrinform on Syrskyi’s talk with Le Monde; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import {
  russianDailyLosses,
  russianForce,
  russianRecruitment,
  russianYearlyLosses,
} from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-21-ukrinform-syrskyi-418000',
  publisher: 'Ukrinform',
  title: 'Russia losing troops faster than it can recruit, says Ukraine’s Commander-in-Chief',
  address:
    'https://www.ukrinform.net/amp/rubric-ato/4094203-russia-losing-troops-faster-than-it-can-recruit-says-ukraines-commanderinchief.html',
  language: 'en',
  publishedOn: '2026-02-21~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-21-syrskyi-418000-in-2025',
      origin: 'ua-commander-in-chief',
      quantity: russianYearlyLosses,
      figure: { kind: 'about', value: 418_000 },
      asOf: '2025',
      via: ['Le Monde'],
      wording: { text: 'approximately', language: 'en' },
    },
    {
      id: '2026-02-21-syrskyi-406000-recruited-in-2025',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianRecruitment, accrual: { kind: 'rate', per: 'year' } },
      figure: { kind: 'exact', value: 406_000 },
      asOf: '2025',
      via: ['Le Monde'],
      wording: { text: 'mobilize and conscript', language: 'en' },
    },
    {
      id: '2026-02-21-syrskyi-713000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 713_000 },
      asOf: '2025',
      via: ['Le Monde'],
      note: 'The offensive forces, as raised in 2025, no month; about 710,000 on 17 December, more than 715,000 in January.',
    },
    {
      id: '2026-02-21-syrskyi-1000-a-day',
      origin: 'ua-commander-in-chief',
      quantity: russianDailyLosses,
      figure: { kind: 'range', low: 1_000, high: 1_100 },
      asOf: '2026-02-21~',
      asOfInferred: true,
      via: ['Le Monde'],
    },
  ],
};
