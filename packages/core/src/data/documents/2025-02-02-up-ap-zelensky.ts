// Ukrainska Pravda on Zelensky’s AP interview; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-02-up-ap-zelensky',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/2/7496435/',
  language: 'en',
  publishedOn: '2025-02-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-01-zelensky-20000-25000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'range', low: 20_000, high: 25_000 },
      modality: 'capacity',
      forecast: {
        conditions: [],
        deadline: '2026-02-01',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 32_000 }],
          text: 'Came true if 32,000 (the 12,000 he counted and 20,000 more) had ever been sent by 1 February 2026.',
        },
      },
      asOf: '2025-02-01',
      asOfInferred: true,
      statedOn: '2025-02-01',
      via: ['AP'],
      baseline: '2025-02-01-zelensky-12000-sent',
      note: 'What Russia may try to bring; not yet in Kursk.',
    },
    {
      id: '2025-02-01-zelensky-brigade-4000',
      origin: 'ua-president',
      quantity: localLosses('casualties', 'one-of-three-brigades', '2024-10'),
      figure: { kind: 'exact', value: 4_000 },
      asOf: '2025-02-01',
      asOfInferred: true,
      statedOn: '2025-02-01',
      via: ['AP'],
      wording: { text: 'wiped out', language: 'en' },
      note: 'One of three brigades; the two others have losses too, how many he did not know. He does not say how lost.',
    },
  ],
  mentions: [
    {
      of: '2025-02-01-zelensky-4000-lost',
      via: ['AP'],
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: 'over 4,000 have already been killed', where: 'body' },
          note: 'In the report’s own words; others of the same interview print “lost”.',
        },
      ],
    },
    { of: '2025-02-01-zelensky-12000-sent', via: ['AP'] },
    { of: '2025-02-01-zelensky-dozens-of-officers', via: ['AP'] },
  ],
};
