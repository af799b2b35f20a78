// The Kyiv Independent, with Yonhap, on the NIS briefing of 2 September 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, sappersSent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-kyiv-independent-nis-2000',
  publisher: 'The Kyiv Independent',
  title: 'About 2,000 North Korean soldiers killed fighting for Russia, Seoul says',
  address:
    'https://kyivindependent.com/about-2-000-north-korean-soldiers-killed-fighting-for-russia-seoul-says/',
  language: 'en',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-02-nis-2000-killed',
      origin: 'rok-nis',
      quantity: killed,
      figure: { kind: 'about', value: 2_000 },
      asOf: '2025-09-02',
      asOfInferred: true,
      via: ['lawmakers', 'Yonhap'],
      wording: { text: 'roughly', language: 'en' },
      note: 'A fresh count with partner services; April’s 600 was then called a minimum.',
    },
    {
      id: '2025-09-02-nis-1000-sappers-arrived',
      origin: 'rok-nis',
      quantity: sappersSent,
      figure: { kind: 'about', value: 1_000 },
      asOf: '2025-09-02',
      asOfInferred: true,
      via: ['lawmakers', 'Yonhap'],
      wording: { text: 'around', language: 'en' },
      note: 'Combat engineers, the page says. The troops sent before were said to stand in the rear.',
    },
  ],
  mentions: [
    { of: '2025-06-26-nis-6000-july-august', via: ['Yonhap'], note: 'Now called a third wave.' },
    { of: '2025-04-30-nis-600-killed' },
    {
      of: '2025-09-02-nis-350-portraits',
      via: ['Yonhap'],
      note: 'As North Korea’s word, and as casualties; lawmaker Lee too had said that Pyongyang gave 350 dead.',
    },
    { of: '2025-04-28-dprk-confirms' },
  ],
};
