// Kyiv Independent on the National Resistance Center and Cherniak; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-04-kyiv-independent-cherniak',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/russia-deploys-north-korean-soldiers-at-checkpoints-near-kursk',
  language: 'en',
  publishedOn: '2024-12-04~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-02-hur-2000-in-russian-units',
      origin: 'ua-hur',
      quantity: { ...presentInRussia, extent: 'in-marine-and-airborne-units' },
      figure: { kind: 'exact', value: 2_000 },
      asOf: '2024-12-01/2024-12-03',
      asOfInferred: true,
      statedOn: '2024-12-01/2024-12-03',
      via: ['Andrii Cherniak', 'Radio Free Europe'],
      note: 'Assigned to Russian marine and airborne units.',
    },
  ],
  mentions: [{ of: '2024-12-01-zelensky-killed-no-number', via: ['Kyodo'] }],
};
