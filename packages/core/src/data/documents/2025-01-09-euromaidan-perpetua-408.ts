// Euromaidan Press, from Forbes, on Makhnovka; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-09-euromaidan-perpetua-408',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2025/01/09/forbes-up-to-400-russo-north-korean-troops-lost-in-single-attack-on-ukrainian-positions-in-kursk/',
  language: 'en',
  publishedOn: '2025-01-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-06-perpetua-408',
      origin: 'andrew-perpetua',
      quantity: localLosses('casualties', 'makhnovka-one-day', '2025-01', 'russian-and-dprk'),
      figure: { kind: 'exact', value: 408 },
      asOf: '2025-01-06',
      asOfInferred: true,
      statedOn: '2025-01-06',
      via: ['Forbes'],
      note: 'Seen in pictures of one day; Russians and North Koreans together.',
    },
  ],
  mentions: [{ of: '2025-01-04-zelensky-up-to-a-battalion' }, { of: '2025-01-03-makhnovka' }],
};
