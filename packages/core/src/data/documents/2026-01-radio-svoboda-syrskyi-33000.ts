// Radio Svoboda on Russian losses and intake; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-radio-svoboda-syrskyi-33000',
  publisher: 'Radio Svoboda',
  address: 'https://www.radiosvoboda.org/a/perelom-front-syrskyy-rosiya-vtraty/33644079.html',
  language: 'uk',
  publishedOn: '2026-01-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-syrskyi-33000-by-drones',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianMonthlyLosses, extent: 'by-drones' },
      figure: { kind: 'about', value: 33_000 },
      asOf: '2025-12',
      statedOn: '2026-01-06',
      wording: { text: 'близько 33 тисяч', language: 'uk' },
      note: 'By the Unmanned Systems Forces alone, confirmed hits; “put out of action” is read as killed or wounded.',
    },
    {
      id: '2025-09-syrskyi-712000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 712_000 },
      asOf: '2025-09',
      asOfInferred: true,
      statedOn: '2025-09',
      note: 'Said at the end of September; the first page of it was not found.',
    },
  ],
  mentions: [
    { of: '2025-12-17-belousov-410000-contracts-2025' },
    {
      of: '2025-12-syrskyi-710000-force',
      printed: { figure: { kind: 'exact', value: 710_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'воно налічує 710 тисяч особового складу', where: 'body' },
        },
      ],
      note: 'The page sets it beside 712,000 in September: no growth.',
    },
  ],
};
