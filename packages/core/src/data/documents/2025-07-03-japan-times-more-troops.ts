// The Japan Times on the reported reinforcement, on a base of 14,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-03-japan-times-more-troops',
  publisher: 'The Japan Times',
  title: 'Russia could soon get up to 30,000 more North Korean troops, reports say',
  address:
    'https://www.japantimes.co.jp/news/2025/07/03/world/politics/russia-more-north-korean-troops/',
  language: 'en',
  publishedOn: '2025-07-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-03-japan-times-14000-sent',
      origin: 'japan-times',
      quantity: sent,
      figure: { kind: 'about', value: 14_000 },
      asOf: '2024',
      wording: { text: 'estimated', language: 'en' },
      derivedFrom: ['2025-03-27-jcs-11000-sent', '2025-03-27-jcs-3000-more'],
      disjoint: 'The second group left after the first.',
      placeSaid: 'Kursk region',
      note: 'No source is named. All 14,000 are put in “last year”; that they are Seoul’s sum is our reading.',
    },
  ],
  mentions: [
    {
      of: '2025-07-02-hur-25000-30000-more',
      note: 'As “up to 30,000”, for Ukrainian and Western sources together.',
    },
    { of: '2025-07-02-western-official-30000-more' },
  ],
  statedValues: [
    {
      id: '2025-07-03-japan-times-almost-triple',
      indicator: 'reinforcement-size',
      part: 'additional-over-sent',
      figure: { kind: 'about', value: 3 },
      unit: 'times',
      inputs: ['2025-07-02-hur-25000-30000-more', '2025-07-03-japan-times-14000-sent'],
      wording: { text: 'almost triple the total', language: 'en' },
      note: 'Speaks of the new total over the old.',
    },
  ],
};
