// RUSI on Russia's capacity in 2024; entered 2026-11-22 from pages that cite it, the original not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-02-13-rusi-russian-capacity',
  publisher: 'RUSI',
  title: 'Russian Military Objectives and Capacity in Ukraine Through 2024',
  address:
    'https://www.rusi.org/explore-our-research/publications/commentary/russian-military-objectives-and-capacity-ukraine-through-2024',
  language: 'en',
  publishedOn: '2024-02-13',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  note: 'The number was read only where others print it.',
  claims: [
    {
      id: '2024-02-13-rusi-470000',
      origin: 'rusi',
      quantity: russianForce,
      figure: { kind: 'about', value: 470_000 },
      asOf: '2024-01~',
      placeSaid: 'Ukraine',
      note: 'Start of 2024, as the New York Post prints it.',
    },
  ],
};
