// Newsmax on the British update of 14 October 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-15-newsmax-uk-332000',
  publisher: 'Newsmax',
  address:
    'https://rss.newsmax.com/world/globaltalk/russia-ukraine-casualties/2025/10/15/id/1230447',
  language: 'en',
  publishedOn: '2025-10-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-10-14-uk-di-332000-in-2025',
      origin: 'uk-defence-intelligence',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 332_000 },
      asOf: '2025-10-14',
      asOfInferred: true,
      statedOn: '2025-10-14',
      wording: { text: 'likely suffered some', language: 'en' },
    },
    {
      id: '2025-10-14-uk-di-1100000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 1_100_000, exclusive: true },
      asOf: '2025-10-14',
      asOfInferred: true,
      statedOn: '2025-10-14',
    },
    {
      id: '2025-10-14-uk-di-950-a-day',
      origin: 'uk-defence-intelligence',
      quantity: russianDailyLosses,
      figure: { kind: 'about', value: 950 },
      asOf: '2025-09',
      statedOn: '2025-10-14',
      wording: { text: 'an average of', language: 'en' },
    },
  ],
};
