// online.ua on Zelensky's words to AP; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-02-online-ua-zelensky-20000',
  publisher: 'Online.UA',
  address:
    'https://news.online.ua/en/the-russian-army-lost-dozens-of-officers-as-a-result-of-a-single-strike-by-ukraine-890470/',
  language: 'en',
  publishedOn: '2025-02-01/2025-02-02~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-02-01-zelensky-20000-25000-more', via: ['AP'] },
    { of: '2025-02-01-zelensky-12000-sent', via: ['AP'] },
  ],
};
