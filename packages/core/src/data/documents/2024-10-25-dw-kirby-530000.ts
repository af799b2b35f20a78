// Deutsche Welle on Kirby's total; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-25-dw-kirby-530000',
  publisher: 'Deutsche Welle',
  title: 'Ukraine updates: North Korean troops expected by Sunday',
  address:
    'https://www.dw.com/en/ukraine-updates-north-korean-troops-expected-by-sunday/live-70600099',
  language: 'en',
  publishedOn: '2024-10-25',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-25-white-house-530000',
      origin: 'us-white-house',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 530_000, exclusive: true },
      asOf: '2024-10-25',
      asOfInferred: true,
      via: ['John Kirby'],
      wording: { text: 'more than', language: 'en' },
    },
  ],
};
