// Ukrinform on the British update of March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-ukrinform-uk-875000',
  publisher: 'Ukrinform',
  title:
    'Втрати Росії в Україні від початку року становлять майже 90 тисяч військових - розвідка Британії',
  address:
    'https://www.ukrinform.ua/rubric-ato/3967193-vtrati-rosii-v-ukraini-vid-pocatku-roku-stanovlat-majze-90-tisac-vijskovih-rozvidka-britanii.html',
  language: 'uk',
  publishedOn: '2025-03~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-uk-di-875000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 875_000 },
      asOf: '2025-03~',
      asOfInferred: true,
      wording: { text: 'приблизно', language: 'uk' },
    },
    {
      id: '2025-03-uk-di-90000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 90_000 },
      asOf: '2025-02-28',
      asOfInferred: true,
      wording: { text: 'майже', language: 'uk' },
    },
    {
      id: '2025-03-ua-general-staff-1255-a-day',
      origin: 'ua-general-staff',
      quantity: russianDailyLosses,
      figure: { kind: 'exact', value: 1_255 },
      asOf: '2025-02',
      via: ['UK Defence Intelligence'],
    },
    {
      id: '2025-03-ua-general-staff-35140-in-february',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 35_140 },
      asOf: '2025-02',
      via: ['UK Defence Intelligence'],
    },
  ],
};
