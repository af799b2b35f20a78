// The Kyiv Independent on Syrskyi and July’s losses; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-05-kyiv-independent-syrskyi-33200',
  publisher: 'The Kyiv Independent',
  title: '‘No other choice’ — Syrskyi says Ukraine must mobilize to counter growing Russian forces',
  address:
    'https://kyivindependent.com/no-other-choice-syrskyi-says-ukraine-must-mobilize-to-counter-growing-russian-forces',
  language: 'en',
  publishedOn: '2025-08-05~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-05-syrskyi-33200-in-july',
      origin: 'ua-commander-in-chief',
      quantity: russianMonthlyLosses,
      figure: { kind: 'at-least', low: 33_200, exclusive: true },
      asOf: '2025-07',
      statedOn: '2025-08-05',
      note: 'He adds that the force grows by 9,000 a month.',
    },
  ],
};
