// Bloomberg, on Business Standard's site, on the 100,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-17-bloomberg-100000',
  publisher: 'Business Standard, with Bloomberg',
  address:
    'https://www.business-standard.com/amp/external-affairs-defence-security/news/north-korea-may-end-up-sending-100-000-troops-to-russia-for-ukraine-war-124111700571_1.html',
  language: 'en',
  publishedOn: '2024-11-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-17-g20-100000',
      origin: 'g20-officials',
      quantity: sent,
      figure: { kind: 'up-to', high: 100_000 },
      modality: 'capacity',
      asOf: '2025-11-17',
      asOfInferred: true,
      via: ['Bloomberg'],
      wording: { text: 'may deploy as many as', language: 'en' },
      note: 'A total over time: in batches that rotate; said not to be imminent.',
      forecast: {
        conditions: [{ text: 'the alliance between Pyongyang and Moscow goes on deepening' }],
        deadline: '2025-11-17',
        deadlineBasis: 'read',
        deadlineNote: 'No deadline was given; one year, the period of the ambassador’s own sum.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 100_000 }],
          text: 'Combat troops ever sent to Russia, turns added up, reach 100,000.',
        },
      },
    },
  ],
  mentions: [
    {
      of: '2024-11-16-ponomarenko-15000-kursk',
      via: ['Voice of America'],
      wording: { text: 'up to 15,000', language: 'en' },
      note: 'With rotation every few months, but not the yearly sum.',
    },
  ],
};
