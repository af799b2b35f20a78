// eToday on the ministry's briefing of 5 November 2024, with its words; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-etoday-mnd-10000',
  publisher: 'eToday',
  title: '국방부 "북한군 1만여 명 러시아에…상당수 전선 이동"',
  address: 'https://etoday.co.kr/news/view/2416316',
  language: 'ko',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2024-11-05-rok-mnd-10000',
      via: ['Jeon Ha-kyu'],
      wording: { text: '1만여 명 이상', language: 'ko' },
      note: 'His words; later in the briefing 1만 명 이상, 10,000 or more.',
    },
    { of: '2024-11-04-us-state-10000-kursk', via: ['Matthew Miller'] },
  ],
};
