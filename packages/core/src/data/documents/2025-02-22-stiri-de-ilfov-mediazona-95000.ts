// Știri de Ilfov on the list of names; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-22-stiri-de-ilfov-mediazona-95000',
  publisher: 'Știri de Ilfov',
  address: 'https://stiridelailfov.ro/externe?page=1164',
  language: 'ro',
  publishedOn: '2025-02-22~',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-22-mediazona-95000',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'at-least', low: 95_000, exclusive: true },
      asOf: '2025-02-22',
      asOfInferred: true,
      statedOn: '2025-02-22',
      note: 'Names.',
    },
  ],
};
