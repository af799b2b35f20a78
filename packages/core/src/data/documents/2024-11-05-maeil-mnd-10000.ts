// Maeil Shinmun on the ministry's briefing of 5 November 2024; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-maeil-mnd-10000',
  publisher: 'Maeil Shinmun',
  title: '국방부 "북한군 1만여명 러시아 쿠르스크 전선으로 이동"',
  address: 'https://imaeil.com/page/view/2024110519443237275',
  language: 'ko',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2024-11-05-rok-mnd-10000',
      via: ['Jeon Ha-kyu'],
      note: 'Printed: some 10,000 moved to Kursk; eToday quotes many of them.',
    },
    {
      of: '2024-11-05-rok-official-40-killed',
      via: ['a South Korean newspaper'],
      wording: { text: '40여 명', language: 'ko' },
    },
    { of: '2024-11-04-us-state-10000-kursk', via: ['Matthew Miller'] },
  ],
};
