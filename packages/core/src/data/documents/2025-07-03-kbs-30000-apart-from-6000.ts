// KBS on CNN's report beside the 6,000 pledged; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-03-kbs-30000-apart-from-6000',
  publisher: 'KBS',
  title: 'CNN “북한, 러시아행 동선 재가동…3만 명 파병할 듯”',
  address: 'https://news.kbs.co.kr/news/view.do?ncd=8295073',
  language: 'ko',
  publishedOn: '2025-07-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-07-02-hur-25000-30000-more',
      via: ['CNN'],
      printed: { figure: { kind: 'about', value: 30_000 } },
      mutations: [
        {
          kind: 'range-cut',
          seen: { text: '북한군 3만 명가량이 추가로 파병될 걸로', where: 'body' },
          inherits: '2025-07-02-cnn-30000-more',
        },
      ],
      note: 'Said to be apart from the 6,000 sappers and builders.',
    },
    { of: '2025-06-26-nis-6000-july-august' },
  ],
};
