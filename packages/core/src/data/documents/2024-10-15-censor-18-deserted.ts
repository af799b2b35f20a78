// Censor.net on the deserters, and on who had denied it all; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-15-censor-18-deserted',
  publisher: 'Censor.net',
  address:
    'https://censor.net/en/news/3515013/dprk_soldiers_flee_from_russian_army_positions_on_the_border_of_ukraine',
  language: 'en',
  publishedOn: '2024-10-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-ccd-no-preparation',
      origin: 'ua-ccd',
      quantity: inTrainingInRussia,
      figure: { kind: 'denial' },
      asOf: '2024-10',
      asOfInferred: true,
      statedOn: '2024-10~',
      via: ['Andrii Kovalenko'],
      note: 'Said before 15 October: that Russia readies them for the front is not true.',
    },
  ],
  mentions: [
    { of: '2024-10-15-ua-officials-18-deserted', via: ['Suspilne'] },
    { of: '2024-10-15-ua-officials-buryat-battalion' },
    { of: '2024-10-11-ua-officials-several-thousand', via: ['The Washington Post'] },
    { of: '2024-10-08-rok-minister-warning' },
  ],
};
