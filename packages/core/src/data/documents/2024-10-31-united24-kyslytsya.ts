// United24 on Kyslytsya in the Security Council, 30 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingFarEast, sentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-31-united24-kyslytsya',
  publisher: 'United24 Media',
  title: 'Ukraine Identifies North Korean Generals Training Troops in Russia at UN Council',
  address:
    'https://united24media.com/latest-news/ukraine-identifies-north-korean-generals-training-troops-in-russia-at-un-council-3407',
  language: 'en',
  publishedOn: '2024-10-30/2024-10-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-30-kyslytsya-12000-training',
      origin: 'ua-un-mission',
      quantity: inTrainingFarEast,
      figure: { kind: 'up-to', high: 12_000 },
      asOf: '2024-10-30',
      asOfInferred: true,
      statedOn: '2024-10-30',
      via: ['Serhiy Kyslytsya'],
      note: 'HUR’s nearly 12,000 of six days before, now a ceiling; at least 500 officers among them.',
    },
    {
      id: '2024-10-30-kyslytsya-2100-west',
      origin: 'ua-un-mission',
      quantity: sentNearBorder,
      figure: { kind: 'about', value: 2_100 },
      asOf: '2024-10-28',
      statedOn: '2024-10-30',
      via: ['Serhiy Kyslytsya'],
      note: 'At least seven flights from 23 October on.',
    },
    {
      id: '2024-10-30-kyslytsya-4500-west',
      origin: 'ua-un-mission',
      quantity: sentNearBorder,
      figure: { kind: 'exact', value: 4_500 },
      modality: 'predicted',
      asOf: '2024-11-01/2024-11-10',
      asOfInferred: true,
      statedOn: '2024-10-30',
      via: ['Serhiy Kyslytsya'],
      forecast: {
        conditions: [],
        deadline: '2024-11-01/2024-11-10',
        deadlineBasis: 'stated',
        deadlineNote:
          'By early November; a text after Ukrinform has “up to 4,500” by the end of October.',
        resolution: {
          outcomes: [{ quantity: sentNearBorder, reaches: 4_500 }],
          text: 'Combat troops moved to the border area reach 4,500 by early November 2024.',
        },
      },
    },
    {
      id: '2024-10-30-kyslytsya-five-units',
      origin: 'ua-un-mission',
      quantity: {
        measure: 'active-strength',
        population: 'dprk-combat-troops',
        place: 'russia',
        accrual: { kind: 'stock' },
        extent: 'each-of-five-units',
      },
      figure: { kind: 'range', low: 2_000, high: 3_000 },
      modality: 'planned',
      asOf: '2024-10-30',
      asOfInferred: true,
      statedOn: '2024-10-30',
      via: ['Serhiy Kyslytsya'],
      note: 'At least five units, each like a motor-rifle regiment; United24 prints battalions.',
    },
  ],
  events: [
    {
      id: '2024-10-30-un-generals-named',
      day: '2024-10-30',
      kind: 'diplomacy',
      title: 'Ukraine names three North Korean generals in the Security Council',
    },
  ],
};
