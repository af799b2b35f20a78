// The Kyiv Independent on Zelensky's 3,800; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-05-kyiv-independent-zelensky-3800',
  publisher: 'The Kyiv Independent',
  address: 'https://kyivindependent.com/3800-north-korean-casualties-zelensky-says/',
  language: 'en',
  publishedOn: '2025-01-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-05-zelensky-3800',
      origin: 'ua-president',
      quantity: killedOrWounded,
      figure: { kind: 'exact', value: 3_800 },
      asOf: '2025-01-05~',
      asOfInferred: true,
      statedOn: '../2025-01-05',
      via: ['Lex Fridman’s podcast'],
      placeSaid: 'Kursk',
      note: 'Recorded before the podcast came out on 5 January.',
    },
  ],
  mentions: [
    {
      of: '2025-01-05-zelensky-30000-40000-more',
      via: ['Lex Fridman’s podcast'],
      wording: { text: 'as many as 30,000-40,000', language: 'en' },
    },
  ],
};
