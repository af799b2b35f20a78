// MENAFN with Ukrinform's text on Zelensky's interview with Kyodo, February 2026; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-20-menafn-ukrinform-zelensky-10000',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1110767702/Ten-Thousand-North-Korean-Soldiers-Currently-Stationed-In-Russia-Zelensky-Says',
  language: 'en',
  publishedOn: '2026-02-20',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-20-zelensky-10000-in-russia',
      origin: 'ua-president',
      quantity: presentInRussia,
      figure: { kind: 'exact', value: 10_000 },
      asOf: '2026-02-19',
      asOfInferred: true,
      statedOn: '2026-02-19',
      via: ['Kyodo News'],
      note: 'Says soldiers; taken as the combat contingent. Said on the 19th (Kyodo): the day is corrected here.',
    },
  ],
  mentions: [{ of: '2026-02-04-fire-from-kursk' }],
};
