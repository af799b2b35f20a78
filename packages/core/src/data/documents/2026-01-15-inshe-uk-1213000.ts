// Inshe TV on the British update of 14 January 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded, russianYearlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-15-inshe-uk-1213000',
  publisher: 'Inshe TV',
  address: 'https://inshe.tv/suspilstvo/2026-01-15/973208/',
  language: 'uk',
  publishedOn: '2026-01-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-14-uk-di-415000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: russianYearlyLosses,
      figure: { kind: 'about', value: 415_000 },
      asOf: '2025',
      statedOn: '2026-01-14',
      note: 'Flat on this page; TSN and RBC-Ukraine have London’s “likely” and “about”.',
    },
    {
      id: '2026-01-14-uk-di-1213000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 1_213_000 },
      asOf: '2026-01-05~',
      asOfInferred: true,
      statedOn: '2026-01-14',
      note: 'Flat on this page; UNIAN and Ukrinform have London’s “about”. Close to the General Staff’s totals of those days.',
    },
  ],
};
