// RFE/RL on Syrskyi's 45,000 in Kursk; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForceInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-06-rferl-syrskyi-kursk-45000',
  publisher: 'RFE/RL',
  address: 'https://rferl.org/amp/ukraine-russia-air-strikes/33189761.html',
  language: 'en',
  publishedOn: '2024-11-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-06-syrskyi-45000-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: russianForceInKursk,
      figure: { kind: 'about', value: 45_000 },
      asOf: '2024-11-06',
      asOfInferred: true,
    },
  ],
};
