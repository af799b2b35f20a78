// News-Pravda on North Korean officers at the parade in Moscow; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-09-news-pravda-moscow-parade',
  publisher: 'News-Pravda',
  address: 'https://dprk.news-pravda.com/en/world/2025/05/09/7152.html',
  language: 'en',
  publishedOn: '2025-05-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-05-09-officers-at-moscow-parade',
      day: '2025-05-09',
      kind: 'commemoration',
      title: 'North Korean officers at the parade in Moscow; Putin greets them',
    },
  ],
};
