// News1 on NK News' analysis of the memorial; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-07-news1-nk-news-graves',
  publisher: 'News1',
  title: '“北, 러시아 파병군 전사자기념관 묘지 400여개 마련”',
  address: 'https://www.news1.kr/amp/nk/politics-diplomacy/6031061',
  language: 'ko',
  publishedOn: '2026-01-07~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-07-nk-news-412-burial-places',
      origin: 'nk-news',
      quantity: deadShown('burial-places-at-the-museum'),
      figure: { kind: 'at-least', low: 412 },
      asOf: '2026-01-06',
      asOfInferred: true,
      statedOn: '2026-01-07',
      note: 'Room for so many, not so many dead; about 300 boxes of concrete were seen.',
    },
    {
      id: '2026-01-07-image-counts-250-portraits',
      origin: 'news1',
      quantity: deadShown('portraits-both-ceremonies', '2025-08'),
      figure: { kind: 'at-least', low: 250 },
      asOf: '2025-08-29',
      asOfInferred: true,
      sinceSaid: '지난해 8월 열린 파병군인에 대한 국가표창 수여식에서',
      note: 'The first 101 included; whether it is NK News’ count, News1 does not say.',
    },
  ],
  mentions: [
    {
      of: '2025-09-02-nis-2000-killed',
      note: 'As “at least 2,000”; the NIS’s 2000여명 is “some, a little over”.',
    },
    { of: '2025-08-22-image-counts-101-portraits' },
    { of: '2025-12-12-kim-9-sappers-killed' },
    { of: '2026-01-05-kim-at-museum-site' },
  ],
};
