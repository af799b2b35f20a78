// For-UA, from Deutsche Welle, on a NATO official; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-11-for-ua-nato-1300000',
  publisher: 'For-UA',
  address: 'https://for-ua.com/article/1254896',
  language: 'uk',
  publishedOn: '2026-02-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-11-nato-1300000',
      via: ['an official', 'Deutsche Welle'],
      note: 'Flat, as the official is quoted by European Pravda too.',
    },
    { of: '2026-02-11-nato-350000-killed', via: ['an official', 'Deutsche Welle'] },
    { of: '2026-02-11-nato-400000-in-2025', via: ['an official', 'Deutsche Welle'] },
    {
      of: '2026-01-27-csis-1200000',
      note: 'As “already over”; CSIS is quoted with both “nearly” and “over” 1.2 million.',
    },
  ],
};
