// RBC-Ukraine, from Ukrinform, on Havryliuk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-07-rbc-ukraine-havryliuk',
  publisher: 'RBC-Ukraine',
  title: 'Russian army losing troops faster than it can recruit – Ukraine’s Defense Ministry',
  address:
    'https://newsukraine.rbc.ua/news/russian-army-losing-troops-faster-than-it-1738921605.html',
  language: 'en',
  publishedOn: '2025-02-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-07-ua-mod-40000-lost-a-month',
      origin: 'ua-mod',
      quantity: russianMonthlyLosses,
      figure: { kind: 'at-least', low: 40_000, exclusive: true },
      asOf: '2024-10/2025-01',
      via: ['Ivan Havryliuk', 'Ukrinform'],
    },
  ],
  mentions: [
    { of: '2025-02-07-ua-mod-427000-contracts-2024', via: ['Ukrinform'] },
    { of: '2025-02-07-ua-mod-36000-recruits-a-month', via: ['Ukrinform'] },
  ],
};
