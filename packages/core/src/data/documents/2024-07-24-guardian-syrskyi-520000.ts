// Syrskyi to The Guardian on the size of the Russian force; entered 2026-11-22 from Ukrainska Pravda's report.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-07-24-guardian-syrskyi-520000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/07/24/7467177/',
  language: 'en',
  publishedOn: '2024-07-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-07-24-syrskyi-520000',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 520_000 },
      asOf: '2024-07-24',
      asOfInferred: true,
      via: ['The Guardian'],
      note: 'United24 prints it as more than 520,000.',
    },
    {
      id: '2024-07-24-syrskyi-690000-planned',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 690_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2024-12-31',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [{ quantity: russianForce, reaches: 690_000 }],
          text: 'Came true if the Russian force in the war had reached 690,000 by the end of 2024.',
        },
      },
      asOf: '2024-12-31',
      via: ['The Guardian'],
      note: 'What Russia is said to aim at by the end of the year.',
    },
  ],
};
