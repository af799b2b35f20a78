// Meduza on the CSIS study of January 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianCasualties, russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-29-meduza-csis-1200000',
  publisher: 'Meduza',
  title:
    'Russia’s military losses in Ukraine surpass any major power since WWII. Yet re-deployed wounded obscure the true toll.',
  address:
    'https://meduza.io/amp/en/feature/2026/01/29/russia-s-military-losses-in-ukraine-surpass-any-major-power-since-wwii-yet-re-deployed-wounded-obscure-the-true-toll',
  language: 'en',
  publishedOn: '2026-01-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-27-csis-1200000',
      origin: 'csis',
      quantity: russianCasualties,
      figure: { kind: 'about', value: 1_200_000 },
      asOf: '2025-12',
      statedOn: '2026-01-27',
      derivedFrom: ['2026-01-14-uk-di-1213000'],
      wording: { text: 'nearly', language: 'en' },
      note: 'Killed, wounded and missing. Made from UK numbers and interviews, AP says.',
    },
    {
      id: '2026-01-27-csis-275000-325000-killed',
      origin: 'csis',
      quantity: russianKilled,
      figure: { kind: 'range', low: 275_000, high: 325_000 },
      asOf: '2025-12',
      statedOn: '2026-01-27',
      derivedFrom: ['2026-01-14-uk-di-1213000', '2026-01-27-mediazona-160000'],
      note: 'AP names Mediazona’s list among what it was made from.',
    },
  ],
};
