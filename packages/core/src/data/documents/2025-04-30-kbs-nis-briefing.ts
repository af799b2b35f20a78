// KBS World on what the NIS told lawmakers on 30 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, sent, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-kbs-nis-briefing',
  publisher: 'KBS World',
  address: 'https://world.kbs.co.kr/service/news_view.htm?Seq_Code=192744&lang=e',
  language: 'en',
  publishedOn: '2025-04-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-30-nis-15000-sent',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 15_000 },
      asOf: '2025-04-30',
      asOfInferred: true,
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
      wording: { text: '1만 5천여명', language: 'ko' },
      note: 'Two rounds of dispatch. The Korean is Maeil Shinmun’s; flat on KBS and SBS, AFP has 18,000.',
    },
    {
      id: '2025-04-30-nis-600-killed',
      origin: 'rok-nis',
      quantity: killed,
      figure: { kind: 'about', value: 600 },
      asOf: '2025-04-30',
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
      wording: { text: 'roughly', language: 'en' },
      revision: {
        kind: 'superseded',
        by: '2025-09-02-nis-2000-killed',
        cause: 'reassessment',
        reason: 'Counted again with partner services; most of the fighting had ended in March.',
        on: '2025-09-02',
      },
    },
    {
      id: '2025-04-30-nis-4100-wounded',
      origin: 'rok-nis',
      quantity: wounded,
      figure: { kind: 'about', value: 4_100 },
      asOf: '2025-04-30',
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
      note: 'Stated outright by KBS; Yonhap has more than 4,000. No place in KBS’s sentence.',
    },
  ],
  events: [
    {
      id: '2025-04-30-no-third-dispatch-seen',
      day: '2025-04-30',
      kind: 'announcement',
      title: 'The NIS sees no movement towards a third dispatch',
      after: '2025-03-21-shoigu-visit',
      note: 'Forty days after Shoigu’s visit of 21 March.',
    },
  ],
};
