// Hankyung (Yonhap text) on South Korea’s Defense White Paper 2022; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanArmy } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2023-02-16-hankyung-white-paper',
  publisher: 'Hankyung',
  title: '[2022 국방백서] 북한군 병력 南보다 2.5배…남북 군사력은',
  address: 'https://hankyung.com/amp/202302161562Y',
  language: 'ko',
  publishedOn: '2023-02-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2023-02-16-rok-mnd-1280000-army',
      origin: 'rok-mnd',
      quantity: koreanArmy,
      figure: { kind: 'about', value: 1_280_000 },
      asOf: '2022-12',
      via: ['Defense White Paper 2022', 'Yonhap'],
      wording: { text: '128만여 명', language: 'ko' },
      note: 'The same number as in the papers of 2018 and 2020; the month is on other pages.',
    },
  ],
};
