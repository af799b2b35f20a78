// The Korea Daily on what Seoul's presidential office said on 30 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent, sentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-korea-daily-shoigu-visit',
  publisher: 'The Korea Daily',
  title: 'North Korea’s troop surge in Russia surpasses projections as ICBM launch looms',
  address:
    'https://koreadailyus.com/north-koreas-troop-surge-in-russia-surpasses-projections-as-icbm-launch-looms',
  language: 'en',
  publishedOn: '2024-10-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-30-rok-presidential-11000-sent',
      origin: 'rok-presidential-office',
      quantity: sent,
      figure: { kind: 'at-least', low: 11_000 },
      asOf: '2024-10-30',
      statedOn: '2024-10-30',
      via: ['a senior official'],
      note: 'Credited to intelligence authorities; more than the NIS had as the plan for the year.',
    },
    {
      id: '2024-10-30-rok-presidential-3000-west',
      origin: 'rok-presidential-office',
      quantity: sentNearBorder,
      figure: { kind: 'at-least', low: 3_000, exclusive: true },
      asOf: '2024-10-30',
      statedOn: '2024-10-30',
      via: ['a senior official'],
      wording: { text: 'reportedly moving', language: 'en' },
      placeSaid: 'near conflict zones in western Russia',
      note: 'Credited to intelligence authorities.',
    },
    {
      id: '2024-10-29-nis-10900-planned',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'exact', value: 10_900 },
      modality: 'planned',
      asOf: '../2024-12',
      statedOn: '2024-10-29~',
      forecast: {
        conditions: [],
        deadline: '2024-12-31',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 10_900 }],
          text: 'Combat troops ever sent to Russia reach 10,900 by the end of the year 2024.',
        },
      },
      note: '“A recent report”: the day it was said is our inference.',
    },
  ],
  events: [
    {
      id: '2024-10-23-shoigu-visit',
      day: '2024-10-23/2024-10-24',
      kind: 'visit',
      title: 'Shoigu in Pyongyang again, by Seoul’s account',
      note: 'The first sea transfer was of 8–13 October.',
    },
  ],
};
