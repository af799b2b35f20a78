// KBS World on what the NIS told lawmakers on 13 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, killedOrWounded, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-kbs-nis-3000',
  publisher: 'KBS World',
  address: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190275',
  language: 'en',
  publishedOn: '2025-01-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-13-nis-300-killed',
      origin: 'rok-nis',
      quantity: killed,
      figure: { kind: 'about', value: 300 },
      asOf: '2025-01-13',
      via: ['lawmaker Lee Seong-kweun'],
      placeSaid: 'Kursk',
    },
    {
      id: '2025-01-13-nis-2700-wounded',
      origin: 'rok-nis',
      quantity: wounded,
      figure: { kind: 'about', value: 2_700 },
      asOf: '2025-01-13',
      via: ['lawmaker Lee Seong-kweun'],
      placeSaid: 'Kursk',
    },
    {
      id: '2025-01-13-nis-3000',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2025-01-13',
      via: ['lawmakers Lee Seong-kweun and Park Sun-won'],
      placeSaid: 'Kursk',
      note: 'Reuters and AFP heard more than 3,000 in the same briefing.',
    },
  ],
};
