// Espreso on Skibitskyi's interview with Suspilne, 12 August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentNearBorder, thirdDispatch } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-12-espreso-skibitskyi-11000',
  publisher: 'Espreso',
  title:
    'На Курщині перебувають близько 11 тис. військових КНДР, очікується прибуття ще 6 тис., - ГУР',
  address:
    'https://espreso.tv/svit-na-kurshchini-perebuvayut-blizko-11-tis-viyskovikh-kndr-ochikuetsya-pributtya-shche-6-tis-gur',
  language: 'uk',
  publishedOn: '2025-08-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-12-hur-11000-present',
      origin: 'ua-hur',
      quantity: presentNearBorder,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-08-12',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Suspilne'],
      wording: { text: 'близько', language: 'uk' },
      placeSaid: 'Kursk oblast and European Russia',
      note: 'Four brigades; responsible for Kursk and Belgorod oblasts.',
    },
    {
      id: '2025-08-12-hur-6000-engineers',
      origin: 'ua-hur',
      quantity: thirdDispatch,
      figure: { kind: 'exact', value: 6_000 },
      modality: 'planned',
      asOf: '2025-08-12',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Suspilne'],
      baseline: '2025-08-12-hur-11000-present',
      note: 'Engineer works, mine clearing, rebuilding, by agreement with Moscow.',
    },
    {
      id: '2025-08-12-hur-1200-first-batch',
      origin: 'ua-hur',
      quantity: {
        ...thirdDispatch,
        place: 'kursk',
        extent: 'third-dispatch-first-batch',
      },
      figure: { kind: 'about', value: 1_200 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2025-12-31',
        deadlineBasis: 'read',
        deadlineNote:
          'No day was named, only that they were expected; read as by the end of the year.',
        resolution: {
          outcomes: [{ quantity: thirdDispatch, reaches: 1_200 }],
          text: 'Came true if 1,200 of the 6,000 had been sent by the end of 2025.',
        },
      },
      asOf: '2025-08-12',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Suspilne'],
      wording: { text: 'близько', language: 'uk' },
      placeSaid: 'Kursk oblast',
      note: 'Arrival expected, no day named: predicted, no longer planned. Part of the 6,000 agreed on.',
    },
  ],
};
