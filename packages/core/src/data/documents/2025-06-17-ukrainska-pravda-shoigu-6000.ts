// Ukrainska Pravda, from Interfax, on Shoigu's announcement; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-17-ukrainska-pravda-shoigu-6000',
  publisher: 'Ukrainska Pravda',
  title: 'North Korea to send thousands of sappers and builders to Russia’s Kursk Oblast',
  address: 'https://www.pravda.com.ua/eng/news/2025/06/17/7517524/',
  language: 'en',
  publishedOn: '2025-06-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-17-shoigu-1000-sappers', via: ['Interfax'] },
    { of: '2025-06-17-shoigu-5000-builders', via: ['Interfax'] },
    { of: '2025-06-17-shoigu-visit' },
  ],
};
