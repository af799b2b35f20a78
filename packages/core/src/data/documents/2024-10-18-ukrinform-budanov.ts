// Ukrinform, on MENAFN, on Budanov’s words to The War Zone; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingFarEast, presentInKursk, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-ukrinform-budanov',
  publisher: 'Ukrinform, on MENAFN',
  title:
    'Budanov: Nearly 11,000 North Korean Troops Will Be Ready To Fight Against Ukraine In Two Weeks',
  address:
    'https://menafn.com/1108793987/Budanov-Nearly-11000-North-Korean-Troops-Will-Be-Ready-To-Fight-Against-Ukraine-In-Two-Weeks',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-17-budanov-11000-training',
      origin: 'ua-hur',
      quantity: inTrainingFarEast,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-10-17',
      asOfInferred: true,
      statedOn: '2024-10-17',
      via: ['Kyrylo Budanov', 'The War Zone'],
      wording: { text: 'nearly', language: 'en' },
      placeSaid: 'eastern Russia',
    },
    {
      id: '2024-10-17-budanov-2600-planned',
      origin: 'ua-hur',
      quantity: { ...sent, place: 'kursk' },
      figure: { kind: 'exact', value: 2_600 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2024-11-30',
        deadlineBasis: 'read',
        deadlineNote: 'To follow training that ended on 1 November; read as within that month.',
        resolution: {
          outcomes: [{ quantity: presentInKursk, reaches: 2_600 }],
          text: 'Came true if 2,600 or more combat troops stood in Kursk by the end of November 2024.',
        },
      },
      asOf: '2024-11~',
      asOfInferred: true,
      statedOn: '2024-10-17',
      via: ['Kyrylo Budanov', 'The War Zone'],
      note: 'The first cadre of the nearly 11,000; where the rest would go was not clear to him.',
    },
    {
      id: '2024-10-17-budanov-11000-ready',
      origin: 'ua-hur',
      quantity: {
        measure: 'combat-ready',
        population: 'dprk-combat-troops',
        place: 'russia',
        accrual: { kind: 'stock' },
      },
      figure: { kind: 'about', value: 11_000 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2024-11-01',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [
            {
              quantity: {
                measure: 'combat-ready',
                population: 'dprk-combat-troops',
                place: 'russia',
                accrual: { kind: 'stock' },
              },
              reaches: 11_000,
            },
          ],
          text: 'True if 11,000 are said to be ready to fight by 1 November 2024. Troops moved to Kursk are another measure and settle nothing.',
        },
      },
      asOf: '2024-11-01',
      statedOn: '2024-10-17',
      via: ['Kyrylo Budanov', 'The War Zone'],
    },
  ],
};
