// Ukrinform, on MENAFN, on Ryder's briefing of 26 November 2024; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-26-ukrinform-ryder-12000',
  publisher: 'Ukrinform, on MENAFN',
  title: 'Pentagon Confirms Deployment Of 12,000 North Korean Troops At Ukraine Borders',
  address:
    'https://menafn.com/1108929850/Pentagon-Confirms-Deployment-Of-12000-North-Korean-Troops-At-Ukraine-Borders',
  language: 'en',
  publishedOn: '2024-11-26',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-26-us-dod-12000-in-russia',
      origin: 'us-dod',
      quantity: sent,
      figure: { kind: 'at-least', low: 12_000, exclusive: true },
      asOf: '2024-11-26',
      via: ['Pat Ryder'],
      wording: { text: 'upwards of', language: 'en' },
      note: 'Ukrinform’s own lead has “at least”.',
    },
  ],
};
