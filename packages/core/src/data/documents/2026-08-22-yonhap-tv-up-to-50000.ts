// Yonhap News TV on the same briefing and up to 50,000 more; entered 2026-11-26 by a digest and a later Yonhap page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-08-22-yonhap-tv-up-to-50000',
  publisher: 'Yonhap News TV',
  title: '"러 파병 북한군 현재 8,500명…드론부대 포함"',
  address:
    'https://news.google.com/rss/articles/CBMiZ0FVX3lxTE44RUNfdnZRWFB3YVNjTWliWG41a05qdlRkTzBETnhhZ3dRUVktVXhEWTlZdjlKNW1ST3NLVTlRQUpoY3h5V3lqc2xQTjV2RkJoNHE4bmlQLU5vWmZSeE1BS2haWkJrV0E?oc=5',
  language: 'ko',
  publishedOn: '2026-08-22',
  readAs: 'named',
  namedBy: [
    'Korean news digest of 22 and 23 August 2026 (in a public repository)',
    'Yonhap, 14 September 2026, which recalls up to 50,000 (https://www.yna.co.kr/view/AKR20260914169500085)',
  ],
  recordedOn: '2026-11-26',
  note: 'The address is a news index’s link to the page.',
  claims: [
    {
      id: '2026-08-22-hur-up-to-50000-more',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'up-to', high: 50_000 },
      modality: 'capacity',
      forecast: {
        conditions: [{ text: 'Putin and Kim Jong Un meet in September 2026 and settle it' }],
        deadline: '2027-08-22',
        deadlineBasis: 'read',
        deadlineNote:
          'The meeting was expected in September 2026; no day was named for the troops: one year.',
        resolution: {
          outcomes: [
            { quantity: sent, reaches: 62_000 },
            { quantity: presentInRussia, reaches: 58_500 },
          ],
          text: 'Reached if 62,000 combat troops (12,000 and 50,000 more) had ever been sent, or 58,500 stood in Russia, by 22 August 2027.',
        },
      },
      asOf: '2026-08-22~',
      asOfInferred: true,
      statedOn: '2026-08-22~',
      wording: { text: '최대 5만명', language: 'ko' },
      baseline: '2026-01-02-hur-12000-sent',
      note: 'A possibility. The digest says Ukraine; HUR, as the same headline’s 8,500. No page found tells of the meeting.',
    },
  ],
  mentions: [{ of: '2026-08-22-hur-8500-in-russia' }],
};
