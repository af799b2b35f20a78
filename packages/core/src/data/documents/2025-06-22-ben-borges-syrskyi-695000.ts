// The Kyiv Independent on Syrskyi’s talk of 21 June 2025; entered 2026-11-22 from a copy.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-22-ben-borges-syrskyi-695000',
  publisher: 'The Kyiv Independent, on benborges.xyz',
  title: 'Russia seeks to advance along almost entire front in Ukraine’s east, Syrskyi says',
  address: 'https://benborges.xyz/2025/06/22/russia-seeks-to-advance-along.html',
  language: 'en',
  publishedOn: '2025-06-22',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-21-syrskyi-695000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'about', value: 695_000 },
      asOf: '2025-06-15~',
      statedOn: '2025-06-21',
      wording: { text: 'close to', language: 'en' },
      note: 'In mid-June; Bloomberg has 121,000 more in reserve.',
    },
  ],
};
