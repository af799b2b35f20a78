// The Kyiv Independent on the list of names; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-24-kyiv-independent-mediazona-79819',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/mediazona-confirms-identities-of-almost-80-000-russian-soldiers-killed-in-ukraine/',
  language: 'en',
  publishedOn: '2024-11-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-22-mediazona-79819',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 79_819 },
      asOf: '2024-11-22',
      statedOn: '2024-11-22',
      note: 'Names; nearly 2,700 more than two weeks before, when it was over 77,000.',
    },
  ],
};
