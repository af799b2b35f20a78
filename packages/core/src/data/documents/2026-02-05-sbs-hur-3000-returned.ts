// SBS on HUR's statement of 4 February 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { returned } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-05-sbs-hur-3000-returned',
  publisher: 'SBS',
  address: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008432656',
  language: 'ko',
  publishedOn: '2026-02-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-04-hur-3000-returned',
      origin: 'ua-hur',
      quantity: returned,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2026-01',
      asOfInferred: true,
      statedOn: '2026-02-04',
      wording: { text: '약', language: 'ko' },
      note: 'Most became instructors. No number was given for those still in Kursk.',
    },
  ],
  events: [
    {
      id: '2026-02-04-fire-from-kursk',
      day: '../2026-02-04',
      kind: 'combat',
      title: 'DPRK units fire rockets and scout from Kursk, and rotate, by HUR',
    },
  ],
};
