// Censor.net on Putin's later number for the force in the war; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-18-censor-putin-700000',
  publisher: 'Censor.net',
  address:
    'https://censor.net/en/news/3574911/size-of-russian-army-on-ukraine-front-putin-reveals-figure',
  language: 'en',
  publishedOn: '2025-09-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-18-putin-700000',
      origin: 'ru-president',
      quantity: russianForce,
      figure: { kind: 'at-least', low: 700_000, exclusive: true },
      asOf: '2025-09-18',
      wording: { text: 'more than 700,000', language: 'en' },
      placeSaid: 'line of contact',
    },
  ],
};
