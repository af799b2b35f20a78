// The Maeil Shinmun on the briefing of Seoul’s ministry, 5 November 2024; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-imaeil-mnd-briefing',
  publisher: 'Maeil Shinmun',
  title: '국방부 "북한군 1만여명 러시아 쿠르스크 전선으로 이동"',
  address: 'https://m.imaeil.com/page/view/2024110519443237275',
  language: 'ko',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2024-11-05-rok-official-40-killed',
      origin: 'rok-officials',
      quantity: localLosses('killed', 'early-november-2024', '2024-10'),
      figure: { kind: 'about', value: 40 },
      asOf: '2024-11-05',
      asOfInferred: true,
      statedOn: '../2024-11-05',
      via: ['a South Korean newspaper'],
      wording: { text: '40여 명', language: 'ko' },
      note: 'The ministry had nothing to confirm. Killed at the front; that it is Kursk is our reading. Up to 40 until 26 November 2026, from Reuters’s English.',
    },
  ],
  mentions: [
    {
      of: '2024-11-05-rok-mnd-10000',
      via: ['Jeon Ha-kyou'],
      printed: { place: 'kursk' },
      mutations: [
        {
          kind: 'wrong-place',
          seen: { text: '북한군 1만여 명이 러시아 격전지인 쿠르스크로 이동한', where: 'lead' },
          note: 'By other pages, more than 10,000 in Russia, a good part of them at the front.',
        },
      ],
    },
    {
      of: '2024-11-04-us-state-10000-kursk',
      via: ['Matthew Miller'],
      wording: { text: '1만 명에 달하는', language: 'ko' },
    },
  ],
};
