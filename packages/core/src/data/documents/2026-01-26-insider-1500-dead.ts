// The Insider on the memorial, with a sum of its own; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-26-insider-1500-dead',
  publisher: 'The Insider',
  title: 'North Korea unveils sculptures of soldiers killed fighting against Ukraine',
  address: 'https://theins.co/en/amp/news/288821',
  language: 'en',
  publishedOn: '2026-01-26~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-26-insider-1500-killed',
      origin: 'the-insider',
      quantity: killed,
      figure: { kind: 'at-least', low: 1_500, exclusive: true },
      asOf: '2026-01-26',
      asOfInferred: true,
      wording: { text: 'upwards of', language: 'en' },
      derivedFrom: ['2025-08-14-hur-5000-killed-or-wounded'],
      placeSaid: 'Kursk',
      note: 'No source is named; with the wounded it makes HUR’s 5,000. The link is our reading.',
    },
    {
      id: '2026-01-26-insider-3500-wounded',
      origin: 'the-insider',
      quantity: wounded,
      figure: { kind: 'exact', value: 3_500 },
      asOf: '2026-01-26',
      asOfInferred: true,
      derivedFrom: ['2025-08-14-hur-5000-killed-or-wounded'],
      placeSaid: 'Kursk',
    },
  ],
  mentions: [
    { of: '2025-01-11-zelensky-2-captured' },
    { of: '2026-01-25-kim-at-sculpture-studio', via: ['Yonhap'] },
  ],
};
