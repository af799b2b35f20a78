// Kyiv Independent (Reuters) on Shea in the Security Council; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-09-kyiv-independent-shea-12000',
  publisher: 'The Kyiv Independent',
  title:
    'North Korea gains combat experience fighting in Ukraine, boosting regional threat, US warns',
  address:
    'https://kyivindependent.com/north-korea-gains-combat-experience-fighting-in-ukraine-boosting-regional-threat-us-warns/',
  language: 'en',
  publishedOn: '2025-01-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-08-us-state-12000-in-russia',
      origin: 'us-state',
      quantity: presentInRussia,
      figure: { kind: 'at-least', low: 12_000, exclusive: true },
      asOf: '2025-01-08',
      statedOn: '2025-01-08',
      via: ['Dorothy Camille Shea'],
      note: 'UPI later credits it to the United Nations.',
    },
  ],
};
