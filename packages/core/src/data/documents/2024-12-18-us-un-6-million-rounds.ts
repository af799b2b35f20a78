// The US ambassador in the Security Council on shells; entered 2026-11-22 from a copy of her text.
import type { DocumentEntry } from '../../model/entry.js';
import { shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-18-us-un-6-million-rounds',
  publisher: 'United States Mission to the United Nations',
  address:
    'https://www.america-times.com/remarks-by-ambassador-linda-thomas-greenfield-u-s-representative-to-the-united-nations-and-president-of-the-security-council-for-the-month-of-december-at-a-un-security-council-briefing-on-nonprolif/',
  language: 'en',
  publishedOn: '2024-12-18',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read on America Times.',
  claims: [
    {
      id: '2024-12-18-us-un-6-million-rounds',
      origin: 'us-state',
      quantity: shellsSupplied,
      figure: { kind: 'at-least', low: 6_000_000 },
      asOf: '2024-12-18',
      via: ['Linda Thomas-Greenfield'],
      note: 'Heavy artillery rounds in more than 20,000 containers.',
    },
  ],
};
