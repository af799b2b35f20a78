// The Dong-A Ilbo on Shoigu's visit of 21 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-22-donga-shoigu-visit',
  publisher: 'The Dong-A Ilbo',
  title: 'Top Russian official visits N. Korea to meet Kim',
  address: 'https://www.donga.com/en/article/all/20250322/5511367/1',
  language: 'en',
  publishedOn: '2025-03-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-03-21-shoigu-visit', via: ['KCNA'] },
    {
      of: '2024-09-13-shoigu-visit',
      note: 'Called his last visit before; Seoul also reports one of 23–24 October 2024.',
    },
  ],
};
