// Local Europe rewriting AP on the second dispatch; entered 2026-11-22 from the record's reading of that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-local-europe-ap-4000-more',
  publisher: 'Local Europe, after AP',
  address: 'https://localeurope.news/north-korea-to-send-military-construction-workers-to-russia',
  language: 'en',
  publishedOn: '2025-06-26~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-26-rok-line-3000-4000-more',
      origin: 'rok-ua-western-sources',
      quantity: sent,
      figure: { kind: 'range', low: 3_000, high: 4_000 },
      asOf: '2025-01/2025-03',
      asOfInferred: true,
      via: ['AP'],
      baseline: '2025-03-27-jcs-11000-sent',
      note: 'AP credits officials of South Korea, the US and Ukraine together; origin corrected from its own text.',
    },
  ],
};
