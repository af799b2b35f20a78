// Korea JoongAng Daily, with Yonhap, on the Joint Chiefs' count of 27 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, sent, shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-27-joongang-jcs-second-wave',
  publisher: 'Korea JoongAng Daily, with Yonhap',
  title: 'North Korea presumed to send at least 3,000 more troops to Russia, South says',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-03-27/national/northKorea/North-Korea-presumed-to-send-at-least-3000-more-troops-to-Russia-South-says/2271569',
  language: 'en',
  publishedOn: '2025-03-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-27-jcs-11000-sent',
      origin: 'rok-jcs',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-10/2024-12',
      asOfInferred: true,
      wording: { text: '1만 1천여 명', language: 'ko' },
      note: 'The first dispatch. The Korean is Channel A’s; the page has “some”.',
    },
    {
      id: '2025-03-27-jcs-3000-more',
      origin: 'rok-jcs',
      quantity: sent,
      figure: { kind: 'at-least', low: 3_000 },
      asOf: '2025-01/2025-02',
      wording: { text: '약 3천 명 이상', language: 'ko' },
      baseline: '2025-03-27-jcs-11000-sent',
      note: 'The Korean is Channel A’s; the page has “some 3,000 or more”, AP “around 3,000”.',
    },
    {
      id: '2025-03-27-jcs-4000-killed-or-wounded',
      origin: 'rok-jcs',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-03-27',
      asOfInferred: true,
      wording: { text: '약 4천 명의 사상자', language: 'ko' },
      note: 'Of the first 11,000; 사상자 are dead and wounded. The Korean is Channel A’s; the page has a plain 4,000.',
    },
    {
      id: '2025-03-27-jcs-220-guns',
      origin: 'rok-jcs',
      quantity: { ...shellsSupplied, measure: 'artillery-pieces' },
      figure: { kind: 'about', value: 220 },
      asOf: '2025-03-27',
      asOfInferred: true,
      note: '170 mm guns and 240 mm launchers.',
    },
  ],
};
