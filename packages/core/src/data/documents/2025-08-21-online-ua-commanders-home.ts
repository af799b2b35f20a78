// online.ua, from The Wall Street Journal, on the commanders; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-21-online-ua-commanders-home',
  publisher: 'Online.UA',
  title: 'North Korea unexpectedly withdrew its generals from Russia — what’s happening?',
  address:
    'https://news.online.ua/en/north-korea-unexpectedly-withdrew-its-generals-from-russia-whats-happening-896343/',
  language: 'en',
  publishedOn: '2025-08-21~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-08-21-image-counts-12-commanders-home',
      via: ['The Wall Street Journal'],
      note: 'As “more than ten”.',
    },
    { of: '2025-08-20-commanders-home' },
    {
      of: '2025-06-17-shoigu-5000-builders',
      note: 'In 6,000 workers for reconstruction, the sappers counted with them.',
    },
  ],
};
