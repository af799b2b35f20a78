// MENAFN (Ukrinform text) on Zelensky’s interview with Kyodo; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-01-menafn-kyodo-zelensky',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1108944269/Zelensky-Confirms-First-DPRK-Military-Deaths-In-Russia-To-Japanese-News-Agency',
  language: 'en',
  publishedOn: '2024-12-01',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-01-zelensky-12000-sent',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2024-12-01',
      asOfInferred: true,
      via: ['Kyodo'],
      note: 'Other reports of the interview place all of them in Kursk.',
    },
    {
      id: '2024-12-01-zelensky-killed-no-number',
      origin: 'ua-president',
      quantity: killed,
      figure: { kind: 'none-stated' },
      asOf: '2024-12-01',
      asOfInferred: true,
      via: ['Kyodo'],
      placeSaid: 'Kursk',
      note: 'His first word of dead; a number only with proof.',
    },
  ],
};
