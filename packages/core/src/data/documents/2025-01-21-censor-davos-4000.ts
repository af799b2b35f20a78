// Censor.NET with the president's own words at Davos; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-21-censor-davos-4000',
  publisher: 'Censor.NET',
  address:
    'https://censor.net/en/news/3531460/kursk-operation-prevents-russia-s-plans-to-seize-kharkiv',
  language: 'en',
  publishedOn: '2025-01-21',
  readAs: 'original',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2025-01-21-zelensky-12000-kursk',
      origin: 'ua-president',
      quantity: { ...sent, place: 'kursk' },
      figure: { kind: 'exact', value: 12_000 },
      asOf: '2025-01-21',
      asOfInferred: true,
      wording: { text: 'in addition to 12,000 North Koreans', language: 'en' },
      note: 'The 4,000 he called killed are among them.',
    },
  ],
  mentions: [
    { of: '2025-01-21-zelensky-60000-in-kursk' },
    {
      of: '2025-01-09-zelensky-4000',
      wording: { text: '4,000 of whom were killed', language: 'en' },
      note: 'His own words, as quoted; on 9 January he had called the 4,000 lost.',
    },
  ],
};
