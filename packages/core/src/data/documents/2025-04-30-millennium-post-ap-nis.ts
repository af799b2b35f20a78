// Millennium Post with AP's text on the NIS briefing of 30 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, returnedSince } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-millennium-post-ap-nis',
  publisher: 'Millennium Post, with AP',
  address:
    'https://www.millenniumpost.in/world/more-than-4000-north-korean-soldiers-fought-against-ukraine-forces-608750',
  language: 'en',
  publishedOn: '2025-04-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-30-nis-4700-killed-or-wounded',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 4_700 },
      asOf: '2025-04-30',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: 'estimated', language: 'en' },
      placeSaid: 'Russia-Ukraine battlefronts',
    },
    {
      id: '2025-04-30-nis-2000-wounded-returned',
      origin: 'rok-nis',
      quantity: returnedSince('2025-01', 'wounded'),
      figure: { kind: 'about', value: 2_000 },
      asOf: '2025-01/2025-03',
      via: ['lawmaker Lee Seong-kweun'],
      sinceSaid: 'by plane and train in January-March',
      note: 'By air and rail. AP drops the “some” of the Korean pages.',
    },
  ],
  mentions: [
    { of: '2025-04-30-nis-600-killed', via: ['lawmaker Lee Seong-kweun'] },
    { of: '2025-01-13-nis-300-killed' },
    { of: '2025-01-13-nis-2700-wounded' },
    { of: '2025-04-28-dprk-confirms' },
  ],
};
