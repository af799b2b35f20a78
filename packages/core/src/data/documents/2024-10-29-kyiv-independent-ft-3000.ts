// Kyiv Independent on the Financial Times’s 3,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-kyiv-independent-ft-3000',
  publisher: 'The Kyiv Independent',
  address: 'https://kyivindependent.com/north-korean-soldiers-50-km-from-ukraines-border-ft',
  language: 'en',
  publishedOn: '2024-10-29/2024-10-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-29-ua-officials-3000-kursk',
      origin: 'ua-officials',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2024-10-28',
      asOfInferred: true,
      statedOn: '2024-10-29',
      via: ['Ukrainian intelligence officials', 'Financial Times'],
      note: 'In barracks 50 km from the border; a few hundred special forces, the rest regulars.',
    },
  ],
  mentions: [{ of: '2024-10-28-nato-confirms' }],
};
