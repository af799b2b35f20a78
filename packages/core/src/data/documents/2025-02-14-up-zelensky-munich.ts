// Ukrainska Pravda on Zelensky in Munich; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-14-up-zelensky-munich',
  publisher: 'Ukrainska Pravda',
  title: 'Zelenskyy: Russia plans to deploy 2,000–3,000 North Korean troops to its Kursk Oblast',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/14/7498306/',
  language: 'en',
  publishedOn: '2025-02-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-02-14-zelensky-2000-3000-more' },
    { of: '2025-02-14-zelensky-4000' },
    { of: '2025-02-14-zelensky-two-thirds-killed' },
  ],
};
