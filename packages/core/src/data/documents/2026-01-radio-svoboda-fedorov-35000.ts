// Radio Svoboda on Fedorov’s aim of 50,000 a month; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-radio-svoboda-fedorov-35000',
  publisher: 'Radio Svoboda',
  address:
    'https://www.radiosvoboda.org/a/vtraty-armiya-rf-50-tysyach-meta-syly-oborony/33655833.html',
  language: 'uk',
  publishedOn: '2026-01~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-ua-mod-35000-killed-in-december',
      origin: 'ua-mod',
      quantity: { ...russianKilled, accrual: { kind: 'rate', per: 'month' } },
      figure: { kind: 'exact', value: 35_000 },
      asOf: '2025-12',
      asOfInferred: true,
      statedOn: '2026-01',
      via: ['Mykhailo Fedorov'],
      note: '“Killed”, each on video; Syrskyi’s 33,000 of the month are put out of action by drones.',
    },
  ],
};
