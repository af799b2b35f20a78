// RBC-Ukraine on the National Resistance Center; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-28-rbc-ukraine-nrc-3000',
  publisher: 'RBC-Ukraine',
  title:
    'North Korean military begins coordination in Kursk region - Center for National Resistance',
  address:
    'https://newsukraine.rbc.ua/news/north-korean-military-begins-coordination-1730133736.html',
  language: 'en',
  publishedOn: '2024-10-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-nrc-3000-kursk',
      origin: 'ua-special-operations-forces',
      quantity: presentInKursk,
      figure: { kind: 'at-least', low: 3_000, exclusive: true },
      asOf: '2024-10-28',
      asOfInferred: true,
      via: ['National Resistance Center'],
      wording: { text: 'more than', language: 'en' },
      note: 'On the word of residents.',
    },
  ],
};
