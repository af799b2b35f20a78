// Newsmax on the commanders in Pyongyang; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { returnedSince } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-21-newsmax-commanders-home',
  publisher: 'Newsmax',
  title: 'Dozen Top NKorean Military Officers Back From Russia',
  address:
    'https://www.newsmax.com/newsfront/north-korea-military-kim-jong-un/2025/08/21/id/1223443/',
  language: 'en',
  publishedOn: '2025-08-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-21-image-counts-12-commanders-home',
      origin: 'image-counts',
      quantity: returnedSince('2025-08', 'senior-commanders-august-2025'),
      figure: { kind: 'at-least', low: 12, exclusive: true },
      asOf: '2025-08-20',
      via: ['pictures of KCNA'],
      wording: { text: 'more than a dozen', language: 'en' },
      sinceSaid: 'returned from Russia this week',
    },
  ],
  events: [
    {
      id: '2025-08-20-commanders-home',
      day: '2025-08-20',
      kind: 'movement',
      title: 'Kim Jong Un receives commanders back from Russia, Kim Yong Bok among them',
    },
  ],
};
