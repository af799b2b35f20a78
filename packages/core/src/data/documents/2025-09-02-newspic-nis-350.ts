// Newspic's summary of Newsis on the same briefing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-newspic-nis-350',
  publisher: 'Newspic',
  title: '국정원 “北 3차 파병, 전투공병 1000명 러시아 현지 도착…전사자 2000여명 추산”',
  address: 'https://m.newspic.kr/summary.html?cp=w3Hru72p&nid=2025090213520253966&pn=616',
  language: 'ko',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-09-02-nis-350-portraits', via: ['lawmaker Lee Seong-kweun', 'Newsis'] },
    { of: '2025-09-02-nis-1000-sappers-arrived', via: ['lawmaker Lee Seong-kweun', 'Newsis'] },
    { of: '2025-09-02-nis-2000-killed', via: ['lawmaker Lee Seong-kweun', 'Newsis'] },
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmaker Lee Seong-kweun', 'Newsis'] },
  ],
};
