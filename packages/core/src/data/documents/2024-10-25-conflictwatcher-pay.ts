// Conflictwatcher, from JoongAng, on what the soldiers are paid; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-25-conflictwatcher-pay',
  publisher: 'Conflictwatcher',
  title: 'Young North Korean soldiers in Russia: Paid more than at home',
  address:
    'https://conflictwatcher.com/young-north-korean-soldiers-in-russia-paid-more-than-at-home,7085470995441793a',
  language: 'en',
  publishedOn: '2024-10-25',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-23-nis-2000-dollars-a-month',
      origin: 'rok-nis',
      quantity: {
        measure: 'pay',
        population: 'dprk-combat-troops',
        place: 'russia',
        accrual: { kind: 'rate', per: 'month' },
      },
      figure: { kind: 'about', value: 2_000 },
      asOf: '2024-10',
      asOfInferred: true,
      statedOn: '2024-10-21/2024-10-25',
      via: ['lawmakers'],
      wording: { text: '월 2000달러 수준', language: 'ko' },
      note: 'This page prints 2,000; the Korean, “a level of”, is Etoday’s.',
    },
  ],
};
