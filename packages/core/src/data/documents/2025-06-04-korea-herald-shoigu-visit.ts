// The Korea Herald, with Yonhap, on Shoigu in Pyongyang, 4 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-04-korea-herald-shoigu-visit',
  publisher: 'The Korea Herald, with Yonhap',
  address: 'https://www.koreaherald.com/article/10502228',
  language: 'en',
  publishedOn: '2025-06-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-06-04-shoigu-visit',
      day: '2025-06-04',
      kind: 'visit',
      title: 'Shoigu in Pyongyang, for talks with Kim Jong Un',
    },
  ],
};
