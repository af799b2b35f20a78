// The Moscow Times on Sudzha, retaken after seven months; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-13-moscow-times-sudzha',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2025/03/13/russian-army-regains-control-over-sudzha-in-kursk-border-region-a88341',
  language: 'en',
  publishedOn: '2025-03-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-13-moscow-times-seven-months-held',
      origin: 'moscow-times',
      quantity: {
        measure: 'place-held',
        population: 'ukrainian-force',
        place: 'kursk',
        accrual: { kind: 'stock' },
        extent: 'sudzha',
      },
      figure: { kind: 'exact', value: 7 },
      asOf: '2024-08/2025-03',
      asOfInferred: true,
      note: 'Of the town of Sudzha; the months are our reading.',
    },
  ],
  mentions: [{ of: '2025-03-13-sudzha-retaken' }],
};
