// Channel A on the memorial, with 12,000 combat troops by the NIS; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-07-channel-a-12000-combat',
  publisher: 'Channel A',
  title: '“北, 러시아 파병 전사자 묘지 400여개 마련”',
  address: 'https://ichannela.com/news/detail/000000508750.do',
  language: 'ko',
  publishedOn: '2026-01-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-01-07-nk-news-412-burial-places', via: ['NK News'] },
    { of: '2025-09-02-nis-2000-killed' },
    {
      of: '2024-10-18-nis-12000-planned',
      note: 'Four brigades and some 12,000, as what the NIS counts now without sappers; whether it said so again is not known.',
    },
  ],
};
