// Kyiv Defense Policy on the British update of 3 May 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-03-kyiv-defense-policy-uk-950000',
  publisher: 'Kyiv Defense Policy',
  title: 'UK intel: Russia’s 2025 casualty rate points to record year',
  address: 'https://kyivdefensepolicy.org/uk/?p=1755',
  language: 'en',
  publishedOn: '2025-05-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-03-uk-di-950000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 950_000 },
      asOf: '2025-05-03',
      asOfInferred: true,
    },
  ],
};
