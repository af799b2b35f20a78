// Ukrinform, on MENAFN's site, on Zelensky's 3,000; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-23-ukrinform-zelensky-3000',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1109024982/North-Koreas-Casualty-Toll-In-Kursk-Region-Exceeds-3000-Zelensky',
  language: 'en',
  publishedOn: '2024-12-23',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-23-zelensky-3000',
      origin: 'ua-president',
      quantity: killedOrWounded,
      figure: { kind: 'at-least', low: 3_000, exclusive: true },
      asOf: '2024-12-23',
      via: ['Syrskyi’s report'],
      wording: { text: 'according to preliminary data', language: 'en' },
      placeSaid: 'Kursk',
    },
  ],
  mentions: [
    { of: '2024-10-18-nis-12000-planned' },
    {
      of: '2024-11-26-us-dod-12000-in-russia',
      wording: { text: 'at least 12,000', language: 'en' },
    },
  ],
};
