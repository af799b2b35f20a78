// News1 on South Korea’s Defense White Paper 2020; entered 2026-11-22 from a copy on Daum.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanSpecialForces } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2021-02-02-news1-white-paper',
  publisher: 'News1, on Daum',
  title: '[국방백서] 北 \'20만명\' 규모 특수작전군 편성.."육·해군과 동급"',
  address: 'https://v.daum.net/v/20210202120256868',
  language: 'ko',
  publishedOn: '2021-02-02',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2021-02-02-rok-mnd-200000-special-forces',
      origin: 'rok-mnd',
      quantity: koreanSpecialForces,
      figure: { kind: 'about', value: 200_000 },
      asOf: '2020-12',
      asOfInferred: true,
      via: ['Defense White Paper 2020'],
      wording: { text: '20만명에 달하는', language: 'ko' },
      note: 'Its special forces now form a service of their own, the 11th Corps among them.',
    },
  ],
};
