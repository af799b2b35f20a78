// LaPresse, from TASS, on Putin's number for the force in the war; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-06-14-lapresse-putin-700000',
  publisher: 'LaPresse',
  address:
    'https://www.lapresse.it/ultima-ora/2024/06/14/ucraina-putin-impegnati-quasi-700mila-soldati-russi/',
  language: 'it',
  publishedOn: '2024-06-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-06-14-putin-700000',
      origin: 'ru-president',
      quantity: russianForce,
      figure: { kind: 'about', value: 700_000 },
      asOf: '2024-06-14',
      via: ['TASS'],
      wording: { text: 'quasi 700mila', language: 'it' },
      placeSaid: 'zone of the “special military operation”',
    },
  ],
};
