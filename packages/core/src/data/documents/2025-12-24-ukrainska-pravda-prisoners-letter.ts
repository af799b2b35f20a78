// Ukrainska Pravda, from Yonhap, on the prisoners' letter; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-24-ukrainska-pravda-prisoners-letter',
  publisher: 'Ukrainska Pravda',
  title: 'North Korean prisoners who fought for Russia want to leave for South Korea',
  address: 'https://www.pravda.com.ua/eng/news/2025/12/24/8013291',
  language: 'en',
  publishedOn: '2025-12-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-11-zelensky-2-captured',
      via: ['a group of defectors', 'Yonhap'],
      note: 'Still two.',
    },
    { of: '2025-10-28-prisoners-ask-for-seoul', via: ['a group of defectors', 'Yonhap'] },
  ],
};
