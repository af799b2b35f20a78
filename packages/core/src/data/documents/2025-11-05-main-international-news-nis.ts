// Main International News, from Yonhap, on the NIS audit of 4 November; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-05-main-international-news-nis',
  publisher: 'Main International News, from Yonhap',
  title:
    'North Korea Sends Thousands of Military Workers to Russia to Rebuild Infrastructure and Deepen Alliance',
  address: 'https://maininternationalnews.com/?p=4603',
  language: 'en',
  publishedOn: '2025-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-11-04-nis-5000-builders',
      via: ['Yonhap'],
      note: '“Has sent … since September”; the lawmaker had them moving in phases.',
    },
    { of: '2025-11-04-nis-10000-near-border', via: ['Yonhap'] },
    { of: '2025-11-04-nis-1000-sappers', via: ['Yonhap'] },
    {
      of: '2025-06-17-shoigu-1000-sappers',
      note: 'The page notes that both numbers are Shoigu’s.',
    },
    { of: '2025-06-17-shoigu-5000-builders' },
  ],
};
