// UPI on what lawmaker Yu Yong-weon heard from HUR in Kyiv; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingFarEast, jointForceInKursk, killed, sent, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-05-upi-yu-kyiv-briefing',
  publisher: 'UPI',
  address:
    'https://www.upi.com/Top_News/World-News/2025/03/05/North-Korea-troop-deployment-Russia-Ukraine-war-Yu-Yong-weon/1211741166695/',
  language: 'en',
  publishedOn: '2025-03-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-05-hur-3500-in-training',
      origin: 'ua-hur',
      quantity: inTrainingFarEast,
      figure: { kind: 'about', value: 3_500 },
      asOf: '2025-02-23/2025-02-26',
      asOfInferred: true,
      statedOn: '2025-02-23/2025-03-05',
      via: ['Kyrylo Budanov', 'lawmaker Yu Yong-weon'],
      wording: { text: 'some', language: 'en' },
      note: 'At five sites; a third dispatch was called possible.',
    },
    {
      id: '2025-03-05-hur-1500-second-batch',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'about', value: 1_500 },
      asOf: '2025-01/2025-02',
      statedOn: '2025-02-23/2025-03-05',
      via: ['Kyrylo Budanov', 'lawmaker Yu Yong-weon'],
      baseline: '2024-10-24-hur-12000-sent',
      placeSaid: 'Kursk',
      note: 'Already at the front. Yonhap’s text has an “approximately”.',
    },
    {
      id: '2025-03-05-hur-400-killed',
      origin: 'ua-hur',
      quantity: killed,
      figure: { kind: 'about', value: 400 },
      asOf: '2025-02-26',
      statedOn: '2025-02-23/2025-03-05',
      via: ['lawmaker Yu Yong-weon'],
      wording: { text: 'approximately', language: 'en' },
      note: 'Not dated on the page; another report has “As of February 26”.',
    },
    {
      id: '2025-03-05-hur-3600-wounded',
      origin: 'ua-hur',
      quantity: wounded,
      figure: { kind: 'about', value: 3_600 },
      asOf: '2025-02-26',
      asOfInferred: true,
      statedOn: '2025-02-23/2025-03-05',
      via: ['lawmaker Yu Yong-weon'],
      wording: { text: 'approximately', language: 'en' },
      note: 'Some 300 of them back in action.',
    },
    {
      id: '2025-03-05-ua-officials-63000-in-kursk',
      origin: 'ua-officials',
      quantity: jointForceInKursk,
      figure: { kind: 'about', value: 63_000 },
      asOf: '2025-02~',
      asOfInferred: true,
      via: ['lawmaker Yu Yong-weon'],
      wording: { text: 'estimated', language: 'en' },
      note: 'Russians and North Koreans together.',
    },
  ],
  mentions: [
    {
      of: '2024-10-24-hur-12000-sent',
      via: ['lawmaker Yu Yong-weon'],
      note: 'The lawmaker’s own line; the 11,000 in Yonhap’s text names no source.',
    },
  ],
};
