// LIGA.net, from The Washington Post, on Syrskyi; entered 2026-11-22 from the page, its day from other reports.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-23-liga-syrskyi-20000',
  publisher: 'LIGA.net',
  address:
    'https://news.liga.net/en/politics/news/we-were-harshly-criticized-because-we-were-retreating-syrsky-explains-why-he-launched-the-kursk-operation',
  language: 'en',
  publishedOn: '2025-07-23~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-07-23-syrskyi-20000-in-kursk',
      via: ['The Washington Post'],
      note: '“May now number around 20,000”; UNN has “up to”, and the Post was not seen.',
    },
    { of: '2025-07-23-syrskyi-80000-in-kursk', via: ['The Washington Post'] },
  ],
};
