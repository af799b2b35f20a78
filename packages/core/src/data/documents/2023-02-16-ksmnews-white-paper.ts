// A South Korean daily on the Defense White Paper 2022; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanReserves } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2023-02-16-ksmnews-white-paper',
  publisher: 'ksmnews.co.kr',
  address: 'https://www.ksmnews.co.kr/news/view.php?idx=414529',
  language: 'ko',
  publishedOn: '2023-02~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2023-02-16-rok-mnd-7620000-reserves',
      origin: 'rok-mnd',
      quantity: koreanReserves,
      figure: { kind: 'about', value: 7_620_000 },
      asOf: '2022-12',
      statedOn: '2023-02-16',
      via: ['Defense White Paper 2022'],
      wording: { text: '762만여 명', language: 'ko' },
    },
  ],
};
