// UNN, from Suspilne, on Syrskyi's 50,000 moved to Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianSentToKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-11-unn-syrskyi-kursk-50000',
  publisher: 'UNN',
  title: 'Russians deploy 50 thousand troops to Kursk region - Syrsky',
  address: 'https://unn.ua/en/news/russians-deploy-50-thousand-troops-to-kursk-region-syrsky',
  language: 'en',
  publishedOn: '2024-10-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-10-syrskyi-50000-to-kursk',
      origin: 'ua-commander-in-chief',
      quantity: russianSentToKursk,
      figure: { kind: 'about', value: 50_000 },
      asOf: '2024-10-10',
      asOfInferred: true,
      statedOn: '2024-10-10',
      via: ['Suspilne'],
      note: 'Russians moved there from other fronts; no word of North Koreans.',
    },
  ],
};
