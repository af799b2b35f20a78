// ASPI (Ukraine) with the president's own words at Davos; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-aspi-davos-4000',
  publisher: 'ASPI',
  title: 'Зеленський розповів про втрати військових КНДР на Курщині',
  address:
    'https://aspi.com.ua/news/politika/zelenskiy-rozpoviv-pro-vtrati-viyskovikh-kndr-na-kurschini',
  language: 'uk',
  publishedOn: '2025-01-22',
  readAs: 'original',
  recordedOn: '2026-11-26',
  mentions: [
    { of: '2025-01-21-zelensky-12000-kursk' },
    { of: '2025-01-21-zelensky-60000-in-kursk' },
    {
      of: '2025-01-09-zelensky-4000',
      wording: { text: '4000 з яких загинули', language: 'uk' },
      note: 'His own words, as quoted; on 9 January he had called the 4,000 lost.',
    },
  ],
};
