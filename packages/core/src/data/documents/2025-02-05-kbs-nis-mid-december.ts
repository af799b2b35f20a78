// KBS on the same NIS statement; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-05-kbs-nis-mid-december',
  publisher: 'KBS',
  title: 'N. Korean troops absent',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8167311',
  language: 'en',
  publishedOn: '2025-02-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-13-nis-3000',
      wording: { text: 'over 3,000', language: 'en' },
    },
    {
      of: '2025-01-15-withdrawal',
      via: ['NIS'],
      printed: { asOf: '2024-12-15~' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'participating in combat since mid-December', where: 'body' },
          note: 'For mid-January, which KBS’s bulletin of the same afternoon has.',
        },
      ],
    },
  ],
};
