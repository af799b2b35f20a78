// News.Az with Yonhap's text on lawmaker Yu's statement; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-05-news-az-yu-yonhap',
  publisher: 'News.Az, with Yonhap',
  address:
    'https://news.az/news/n-korea-sends-3-500-more-soldiers-to-russia-for-training-third-deployment-possible-seoul-claims',
  language: 'en',
  publishedOn: '2025-03-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-03-05-hur-3500-in-training', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
    { of: '2025-03-05-hur-1500-second-batch', via: ['lawmaker Yu Yong-weon', 'Yonhap'] },
  ],
};
