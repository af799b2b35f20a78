// Channel A on the museum's ground-breaking; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-channel-a-museum-begun',
  publisher: 'Channel A',
  title: '北, 평양서 러 파병 기념관 착공…김정은 “언제나 모스크바와 함께”',
  address: 'https://ichannela.com/news/detail/amp/000000497518.do',
  language: 'ko',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-10-23-museum-begun' }, { of: '2024-10-23-last-ranks-leave' }],
};
