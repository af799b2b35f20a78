// Reuters factbox, on KFGO, on North Korea’s armed forces; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanArmy, koreanReserves } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-25-kfgo-reuters-factbox',
  publisher: 'KFGO',
  address:
    'https://kfgo.com/2024/10/25/factbox-north-koreas-military-is-one-of-worlds-largest-how-powerful-is-it',
  language: 'en',
  publishedOn: '2024-10-25',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-25-reuters-1300000-army',
      origin: 'reuters',
      quantity: koreanArmy,
      figure: { kind: 'about', value: 1_300_000 },
      asOf: '2024-10',
      asOfInferred: true,
      wording: { text: 'estimated', language: 'en' },
      note: 'No source is named for it; the IISS is for the reserves beside it.',
    },
    {
      id: '2024-10-25-iiss-600000-reservists',
      origin: 'iiss',
      quantity: { ...koreanReserves, extent: 'reservists' },
      figure: { kind: 'about', value: 600_000 },
      asOf: '2024',
      asOfInferred: true,
      via: ['Reuters'],
      note: 'Beside 5.7 million of the Red Guard.',
    },
    {
      id: '2024-10-25-iiss-5700000-red-guard',
      origin: 'iiss',
      quantity: { ...koreanReserves, extent: 'red-guard' },
      figure: { kind: 'about', value: 5_700_000 },
      asOf: '2024',
      asOfInferred: true,
      via: ['Reuters'],
      note: 'Worker and peasant militia.',
    },
    {
      id: '2024-10-25-reuters-service-men',
      origin: 'reuters',
      quantity: { ...koreanArmy, measure: 'service-term', extent: 'men' },
      figure: { kind: 'range', low: 3, high: 12 },
      asOf: '2024-10',
      asOfInferred: true,
    },
  ],
};
