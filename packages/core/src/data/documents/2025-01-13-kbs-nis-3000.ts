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
      wording: { text: '300여 명', language: 'ko' },
      placeSaid: 'Kursk',
      note: 'The Korean is Ilyo’s; KBS has “some”.',
    },
    {
      id: '2025-01-13-nis-2700-wounded',
      origin: 'rok-nis',
      quantity: wounded,
      figure: { kind: 'about', value: 2_700 },
      asOf: '2025-01-13',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: '2700여 명', language: 'ko' },
      placeSaid: 'Kursk',
      note: 'The Korean is Ilyo’s; KBS has “roughly”.',
    },
    {
      id: '2025-01-13-nis-3000',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'at-least', low: 3_000, exclusive: true },
      asOf: '2025-01-13',
      via: ['lawmakers Lee Seong-kweun and Park Sun-won'],
      wording: { text: '3000여 명을 넘어선', language: 'ko' },
      placeSaid: 'Kursk',
      note: 'Corrected from about: passed some 3,000 in his Korean (Ilyo), Reuters and AFP; KBS has “some”.',
    },
  ],
};
