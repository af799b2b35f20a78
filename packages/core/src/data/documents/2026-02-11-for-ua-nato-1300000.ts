// For-UA, from Deutsche Welle, on a NATO official; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded, russianYearlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-11-for-ua-nato-1300000',
  publisher: 'For-UA',
  address: 'https://for-ua.com/article/1254896',
  language: 'uk',
  publishedOn: '2026-02-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-11-nato-1300000',
      origin: 'nato',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 1_300_000 },
      asOf: '2026-02-11',
      asOfInferred: true,
      via: ['an official', 'Deutsche Welle'],
    },
    {
      id: '2026-02-11-nato-350000-killed',
      origin: 'nato',
      quantity: russianKilled,
      figure: { kind: 'about', value: 350_000 },
      asOf: '2026-02-11',
      asOfInferred: true,
      via: ['an official', 'Deutsche Welle'],
    },
    {
      id: '2026-02-11-nato-400000-in-2025',
      origin: 'nato',
      quantity: russianYearlyLosses,
      figure: { kind: 'about', value: 400_000 },
      asOf: '2025',
      via: ['an official', 'Deutsche Welle'],
    },
  ],
};
