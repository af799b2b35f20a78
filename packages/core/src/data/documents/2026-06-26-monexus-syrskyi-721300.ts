// Monexus on Syrskyi’s talk with The Times; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-06-26-monexus-syrskyi-721300',
  publisher: 'Monexus',
  title: 'Syrskyi’s 721,300 figure and what it does — and doesn’t — tell us',
  address: 'https://themonexus.com/articles/2026-06-26-syrskyi-721300-russian-forces-ukraine',
  language: 'en',
  publishedOn: '2026-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-06-26-syrskyi-721300-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 721_300 },
      asOf: '2026-06-26',
      asOfInferred: true,
      via: ['The Times'],
      note: 'The newspaper itself was not seen.',
    },
  ],
};
