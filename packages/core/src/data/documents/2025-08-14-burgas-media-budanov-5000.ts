// Burgas Media on Budanov's interview with The Japan Times, August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-14-burgas-media-budanov-5000',
  publisher: 'Burgas Media',
  address:
    'https://burgasmedia.com/amp/news/voenno-satrudnichestvo-rusiya-severna-koreya-zaplaha-za-sigurnostta?lang=en',
  language: 'en',
  publishedOn: '2025-08-14~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-14-hur-5000-killed-or-wounded',
      origin: 'ua-hur',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 5_000 },
      asOf: '2025-08',
      asOfInferred: true,
      via: ['Kyrylo Budanov', 'The Japan Times'],
      wording: { text: 'about', language: 'en' },
      placeSaid: 'Kursk',
    },
  ],
};
