// Financial News, with News1, on a monument in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-06-fnnews-monument-in-kursk',
  publisher: 'Financial News, with News1',
  title: '“러시아 쿠르스크에 북한군 참전 기념비 건립 예정”',
  address: 'https://www.fnnews.com/ampNews/202512060818480973',
  language: 'ko',
  publishedOn: '2025-12-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-12-04-monument-announced',
      day: '2025-12-04',
      kind: 'commemoration',
      title: 'Governor Khinshtein announces a monument to DPRK soldiers in Kursk',
    },
  ],
};
