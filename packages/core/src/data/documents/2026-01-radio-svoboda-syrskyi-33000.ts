// Radio Svoboda on Russian losses and intake; entered 2026-11-22 from the record's reading of the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-radio-svoboda-syrskyi-33000',
  publisher: 'Radio Svoboda',
  address: 'https://www.radiosvoboda.org/a/perelom-front-syrskyy-rosiya-vtraty/33644079.html',
  language: 'uk',
  publishedOn: '2026-01~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-syrskyi-33000-by-drones',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianMonthlyLosses, extent: 'by-drones' },
      figure: { kind: 'about', value: 33_000 },
      asOf: '2025-12',
      note: 'Put out of action by drones alone.',
    },
  ],
  mentions: [{ of: '2025-12-17-belousov-410000-contracts-2025' }],
};
