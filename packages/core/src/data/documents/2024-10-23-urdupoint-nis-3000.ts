// UrduPoint (APP text) on the NIS briefing of 23 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-23-urdupoint-nis-3000',
  publisher: 'UrduPoint',
  title: 'N. Korea Sent 1,500 More Troops To Russia, Seoul Spy Agency Tells Lawmakers',
  address:
    'https://www.urdupoint.com/en/world/n-korea-sent-1500-more-troops-to-russia-se-1874866.html',
  language: 'en',
  publishedOn: '2024-10-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-23-nis-3000-sent',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2024-10-23',
      via: ['lawmaker Park Sun-won', 'APP'],
      wording: { text: 'approximately', language: 'en' },
    },
    {
      id: '2024-10-23-nis-1500-more',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 1_500 },
      asOf: '2024-10-23',
      via: ['lawmaker Park Sun-won', 'APP'],
      wording: { text: '1,500여 명', language: 'ko' },
      baseline: '2024-10-18-nis-1500-sent',
      note: 'APP prints 1,500; the Korean is the Hankook Ilbo’s: some, or a little over.',
    },
    {
      id: '2024-10-23-nis-10000-planned',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 10_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2024-12-31',
        deadlineBasis: 'stated',
        deadlineNote: '“By December” is read to its last day.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 10_000 }],
          text: 'Came true if combat troops ever sent to Russia had reached 10,000 by the end of December 2024.',
        },
      },
      asOf: '../2024-12',
      via: ['lawmaker Park Sun-won', 'APP'],
      wording: { text: 'by December', language: 'en' },
      revision: {
        kind: 'superseded',
        by: '2024-10-29-nis-10900-planned',
        cause: 'reassessment',
        reason: 'The same plan with a closer number.',
        on: '2024-10-30',
      },
      note: 'A total; the NIS had 12,000 on 18 October.',
    },
  ],
};
