// LIGA, from Reuters, on Zelensky's address to the European Parliament; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentNearBorder, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-19-liga-zelensky-100000',
  publisher: 'LIGA.net',
  address:
    'https://news.liga.net/en/politics/news/zelenskyy-says-north-korean-troop-presence-in-russia-may-reach-100-000',
  language: 'en',
  publishedOn: '2024-11-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-19-zelensky-11000-border',
      origin: 'ua-president',
      quantity: presentNearBorder,
      figure: { kind: 'exact', value: 11_000 },
      asOf: '2024-11-19',
      via: ['Reuters'],
      placeSaid: 'Ukraine’s borders',
    },
    {
      id: '2024-11-19-zelensky-100000',
      origin: 'ua-president',
      quantity: presentNearBorder,
      figure: { kind: 'up-to', high: 100_000 },
      modality: 'capacity',
      forecast: {
        conditions: [],
        deadline: '2025-11-19',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year, as for the same number of the G20 officials.',
        resolution: {
          outcomes: [
            { quantity: presentNearBorder, reaches: 100_000 },
            { quantity: sent, reaches: 100_000 },
          ],
          text: 'Came true if 100,000 stood near the border, or had at least been sent, by 19 November 2025.',
        },
      },
      asOf: '2024-11-19',
      asOfInferred: true,
      via: ['Reuters'],
      wording: { text: 'may grow to 100,000', language: 'en' },
      note: 'The contingent itself, not a sum of turns; no day named.',
    },
  ],
};
