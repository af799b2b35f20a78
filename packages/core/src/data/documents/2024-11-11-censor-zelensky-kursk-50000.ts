// Censor.net on Zelensky's 50,000 in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForceInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-11-censor-zelensky-kursk-50000',
  publisher: 'Censor.net',
  address: 'https://censor.net/en/videonews/3519452/zvernennya_zelenskogo_11_lystopada',
  language: 'en',
  publishedOn: '2024-11-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-11-zelensky-50000-in-kursk',
      origin: 'ua-president',
      quantity: russianForceInKursk,
      figure: { kind: 'exact', value: 50_000 },
      asOf: '2024-11-11',
      via: ['Syrskyi’s report'],
      note: 'Said of Russian troops; North Koreans are not named.',
    },
  ],
};
