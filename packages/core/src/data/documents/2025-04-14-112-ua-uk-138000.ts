// 112.ua on the British update of April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-14-112-ua-uk-138000',
  publisher: '112.ua',
  title:
    'Der britische Geheimdienst hat erklärt, warum die Verluste Russlands an der Front erneut gestiegen sind.',
  address:
    'https://com.112.ua/de/britanska-rozvidka-poasnila-comu-vtrati-rf-na-fronti-znovu-zrosli-60137',
  language: 'de',
  publishedOn: '2025-04-14~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-14-uk-di-138000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'exact', value: 138_000 },
      asOf: '2025-04-14~',
      asOfInferred: true,
    },
  ],
  mentions: [
    {
      of: '2025-04-14-uk-di-920000',
    },
    {
      of: '2025-04-14-uk-di-1300-a-day',
      via: ['UK Defence Intelligence'],
      note: 'Credited to the General Staff, as London did.',
    },
  ],
};
