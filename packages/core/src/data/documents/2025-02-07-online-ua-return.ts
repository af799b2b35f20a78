// Online.ua on Zelensky’s evening address; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-07-online-ua-return',
  publisher: 'Online.ua',
  address:
    'https://news.online.ua/en/zelenskyy-announced-the-transfer-of-new-north-korean-military-units-to-the-kursk-region-890626/',
  language: 'en',
  publishedOn: '2025-02-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-02-07-return' },
    { of: '2025-02-07-zelensky-hundreds-killed' },
    { of: '2025-02-07-zelensky-60000-in-kursk' },
  ],
};
