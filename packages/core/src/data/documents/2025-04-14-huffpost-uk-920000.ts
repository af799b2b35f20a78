// HuffPost UK on the British update of April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-14-huffpost-uk-920000',
  publisher: 'HuffPost UK',
  address:
    'https://www.huffingtonpost.co.uk/entry/cost-of-putins-war-climbs-as-uk-reveals-russian-casualty-rate_uk_67fcde13e4b0b88ef3cc5b55',
  language: 'en',
  publishedOn: '2025-04-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-14-uk-di-920000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 920_000, exclusive: true },
      asOf: '2025-04-14',
      asOfInferred: true,
      wording: { text: 'likely', language: 'en', scale: 'phia' },
    },
    {
      id: '2025-04-14-uk-di-1300-a-day',
      origin: 'ua-general-staff',
      quantity: russianDailyLosses,
      figure: { kind: 'about', value: 1_300 },
      asOf: '2025-03',
      via: ['UK Defence Intelligence'],
      note: 'London gives it as the General Staff’s; 112.ua and RBC-Ukraine say so.',
    },
  ],
};
