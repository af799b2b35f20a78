// A reprint on the British updates of late 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-27-support4partnership-uk-400000',
  publisher: 'Support4Partnership',
  title: 'Losses mount for Russia as 400,000 troops killed or wounded in a year',
  address:
    'http://www.support4partnership.org/en/news/losses-mount-for-russia-as-400000-troops-killed-or-wounded-in-a-year',
  language: 'en',
  publishedOn: '2025-12-27',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-uk-di-400000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'at-least', low: 400_000, exclusive: true },
      asOf: '2025-12~',
      asOfInferred: true,
      wording: { text: 'more than', language: 'en' },
    },
    {
      id: '2025-10-uk-di-1118000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'exact', value: 1_118_000 },
      asOf: '2025-10~',
      asOfInferred: true,
      statedOn: '2025-10',
    },
  ],
};
