// The Kyiv Independent on the hundred thousandth name; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-kyiv-independent-mediazona-100001',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/100-000-russian-soldiers-killed-in-ukraine-identified-by-media-investigation/',
  language: 'en',
  publishedOn: '2025-04~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-mediazona-100001',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 100_001 },
      asOf: '2025-04~',
      asOfInferred: true,
      note: 'Names; the true number is said to be far higher.',
    },
  ],
};
