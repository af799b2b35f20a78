// Ukrainska Pravda on the same interviews; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-19-up-chosun',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/19/7499053/',
  language: 'en',
  publishedOn: '2025-02-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-02-18-hur-1000-on-new-equipment', via: ['Chosun Ilbo'] },
    { of: '2025-02-18-hur-4000-seriously-wounded', via: ['Chosun Ilbo'] },
    { of: '2025-02-07-zelensky-hundreds-killed' },
  ],
};
