// The Financial Times on Ukraine's mobilisation; entered 2026-11-22 from two reports of it, the original not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { ukrainianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-03-13-ft-front-330000',
  publisher: 'Financial Times',
  address: 'https://www.rt.com/russia/594207-ukraine-draft-reform-ft/',
  language: 'en',
  publishedOn: '2024-03-13',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read in the report of RT; Front News (Georgia) has it as recruits to be called up.',
  claims: [
    {
      id: '2024-03-13-ua-mod-330000-front',
      origin: 'ua-mod',
      quantity: { ...ukrainianForce, extent: 'exhausted-front-line-soldiers' },
      figure: { kind: 'about', value: 330_000 },
      asOf: '2024-03-13',
      asOfInferred: true,
      via: ['Financial Times'],
      note: 'Soldiers at the front to be relieved by as many recruits; not the whole force.',
    },
  ],
};
