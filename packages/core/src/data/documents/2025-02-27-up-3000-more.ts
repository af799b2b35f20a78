// Ukrainska Pravda (Reuters) on JoongAng’s 1,000 to 3,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-up-3000-more',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/27/7500358/',
  language: 'en',
  publishedOn: '2025-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-02-26-rok-officials-1000-3000-more',
      via: ['JoongAng Ilbo'],
    },
    { of: '2025-02-27-nis-more-no-number', via: ['Reuters'] },
    { of: '2025-02-18-hur-1000-on-new-equipment' },
    { of: '2025-02-07-zelensky-hundreds-killed' },
  ],
};
