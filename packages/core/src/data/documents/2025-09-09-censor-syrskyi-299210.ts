// Censor.net on Syrskyi and Russian losses in 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianCasualties } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-09-censor-syrskyi-299210',
  publisher: 'Censor.net',
  title: 'Russians have lost nearly 300,000 soldiers since start of year – Syrskyi. VIDEO',
  address:
    'https://censor.net/en/videonews/3573190/syrskyi-spoke-about-the-losses-of-the-russian-army-in-2025',
  language: 'en',
  publishedOn: '2025-09-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-09-syrskyi-299210-in-2025',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianCasualties, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'exact', value: 299_210 },
      asOf: '2025-09-09',
      asOfInferred: true,
      note: 'Since the start of the year. “Losses”, so no longer filed as killed or wounded.',
    },
  ],
};
