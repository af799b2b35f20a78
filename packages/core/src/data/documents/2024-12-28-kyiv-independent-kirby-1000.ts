// The Kyiv Independent on Kirby's more than 1,000 in a week; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-28-kyiv-independent-kirby-1000',
  publisher: 'The Kyiv Independent',
  title:
    'North Korean troops suffer over 1,000 losses in Kursk Oblast in past week, White House official says',
  address:
    'https://kyivindependent.com/north-korean-troops-endure-mass-casualties-in-russias-war-against-ukraine-john-kirby-says',
  language: 'en',
  publishedOn: '2024-12-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-27-white-house-1000-week',
      origin: 'us-white-house',
      quantity: {
        ...killedOrWounded,
        accrual: { kind: 'cumulative', since: '2024-12-20~' },
        extent: 'week-to-2024-12-27',
      },
      figure: { kind: 'at-least', low: 1_000, exclusive: true },
      asOf: '2024-12-27',
      statedOn: '2024-12-27',
      via: ['John Kirby'],
      placeSaid: 'Kursk',
      sinceSaid: 'over the past week alone',
      note: 'One week only; elsewhere in the briefing a thousand, in seven or eight days.',
    },
  ],
};
