// The Kyiv Independent on Syrskyi and Russian losses in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianLossesInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-01-kyiv-independent-syrskyi-38000',
  publisher: 'The Kyiv Independent',
  title: 'Russia has lost over 38,000 troops in Kursk Oblast, Syrskyi says',
  address:
    'https://kyivindependent.com/russia-has-lost-over-38-000-troops-in-kursk-oblast-syrskyi-says/',
  language: 'en',
  publishedOn: '2025-01-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-01-syrskyi-38000-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'casualties' },
      figure: { kind: 'at-least', low: 38_000, exclusive: true },
      asOf: '2025-01-01',
      note: '“Lost”; his other totals for Kursk count prisoners, so no longer filed as killed or wounded.',
    },
    {
      id: '2025-01-01-syrskyi-700-captured',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'captured' },
      figure: { kind: 'at-least', low: 700, exclusive: true },
      asOf: '2025-01-01',
    },
  ],
};
