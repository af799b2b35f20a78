// A copy of the New York Times’s sentence on the 5,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-26-news-pravda-nyt-5000',
  publisher: 'News-Pravda',
  title:
    '“North Korean troops are gathering in the Kursk region, American officials say”: Americans continue to fear the North Korean military in the conflict in Ukraine',
  address: 'https://news-pravda.com/world/2024/10/26/808845.html',
  language: 'en',
  publishedOn: '2024-10-26',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  note: 'An aggregator; it alone keeps the single Ukrainian official.',
  mentions: [{ of: '2024-10-25-ua-official-5000-kursk', via: ['The New York Times'] }],
};
