// The Korea Herald on Shoigu's announcement in Pyongyang, 17 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { buildersSent, presentInRussia, sappersSent } from '../quantities.js';

/** A plan that gives no start counts from the day it was announced. */
const sinceAnnounced = { kind: 'cumulative', since: '2025-06-17' } as const;

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-17-korea-herald-shoigu-6000',
  publisher: 'The Korea Herald',
  address: 'https://www.koreaherald.com/article/10511565',
  language: 'en',
  publishedOn: '2025-06-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-17-shoigu-1000-sappers',
      origin: 'ru-security-council',
      quantity: { ...sappersSent, accrual: sinceAnnounced },
      figure: { kind: 'exact', value: 1_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-12-31',
        deadlineBasis: 'read',
        deadlineNote:
          'No day was named; the work was to begin soon. Read as by the end of the year.',
        resolution: {
          outcomes: [{ quantity: sappersSent, reaches: 1_000 }],
          text: 'Came true if 1,000 sappers had been sent by the end of 2025.',
        },
      },
      asOf: '2025-06-17',
      via: ['Sergei Shoigu', 'TASS'],
      note: 'A decision of Kim Jong Un, announced by Shoigu.',
    },
    {
      id: '2025-06-17-shoigu-5000-builders',
      origin: 'ru-security-council',
      quantity: { ...buildersSent, accrual: sinceAnnounced },
      figure: { kind: 'exact', value: 5_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-12-31',
        deadlineBasis: 'read',
        deadlineNote: 'As for the sappers.',
        resolution: {
          outcomes: [
            { quantity: { ...presentInRussia, population: 'dprk-builders' }, reaches: 5_000 },
          ],
          text: 'Came true if an origin counts 5,000 builders in Russia by the end of 2025. That they are moving in stages settles nothing.',
        },
      },
      asOf: '2025-06-17',
      via: ['Sergei Shoigu', 'TASS'],
      note: 'His sentence says Russia, the paper’s lead Kursk region.',
    },
  ],
  events: [
    {
      id: '2025-06-17-shoigu-visit',
      day: '2025-06-17',
      kind: 'visit',
      title: 'Shoigu in Pyongyang; he announces sappers and builders for Kursk',
    },
  ],
};
