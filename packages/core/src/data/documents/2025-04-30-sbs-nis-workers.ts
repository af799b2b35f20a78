// SBS on what the NIS told lawmakers of workers, 30 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { workersSent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-sbs-nis-workers',
  publisher: 'SBS',
  address: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008084075',
  language: 'ko',
  publishedOn: '2025-04-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-30-nis-15000-workers',
      origin: 'rok-nis',
      quantity: workersSent,
      figure: { kind: 'about', value: 15_000 },
      asOf: '2025-04-30',
      asOfInferred: true,
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
      wording: { text: '1만 5천 명 정도', language: 'ko' },
      note: 'Sent, since when is not said. The digits of the troop total of the same day.',
    },
  ],
  mentions: [
    {
      of: '2025-04-30-nis-15000-sent',
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
    },
    { of: '2025-04-30-no-third-dispatch-seen' },
    { of: '2025-04-30-nis-600-killed', via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'] },
    {
      of: '2025-04-30-nis-4700-killed-or-wounded',
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
    },
  ],
};
