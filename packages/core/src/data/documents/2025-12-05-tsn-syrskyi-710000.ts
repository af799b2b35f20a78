// TSN on Syrskyi’s talk with Sky News; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-05-tsn-syrskyi-710000',
  publisher: 'TSN',
  address:
    'https://tsn.ua/ru/ato/kakoe-realnoe-kolichestvo-okkupantov-voyuet-protiv-ukrainy-syrskiy-ozvuchil-shokiruyuschie-tsifry-2972360.html',
  language: 'ru',
  publishedOn: '2025-12-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-syrskyi-710000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'about', value: 710_000 },
      asOf: '2025-12-05~',
      asOfInferred: true,
      statedOn: '2025-12-05~',
      via: ['Sky News'],
      wording: { text: 'около', language: 'ru' },
    },
    {
      id: '2025-12-05-syrskyi-1000-a-day',
      origin: 'ua-commander-in-chief',
      quantity: russianDailyLosses,
      figure: { kind: 'up-to', high: 1_100 },
      asOf: '2025-12-05~',
      asOfInferred: true,
      statedOn: '2025-12-05~',
      via: ['Sky News'],
      wording: { text: 'до', language: 'ru' },
      note: '“Up to 1,000–1,100” on this page; LB.ua has from 1,000 to 1,100.',
    },
  ],
};
