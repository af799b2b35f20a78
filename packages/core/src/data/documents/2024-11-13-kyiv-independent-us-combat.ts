// The Kyiv Independent on the briefing of 12 November; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-13-kyiv-independent-us-combat',
  publisher: 'The Kyiv Independent',
  title: 'US says North Korean troops join combat alongside Russia',
  address: 'https://kyivindependent.com/us-says-north-korean-troops-join-combat-alongside-russia/',
  language: 'en',
  publishedOn: '2024-11-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-12-us-state-10000-sent',
      printed: { figure: { kind: 'exact', value: 10_000 }, origin: 'a Pentagon spokesperson' },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'North Korea has dispatched 10,000 troops to Russia', where: 'lead' },
        },
        {
          kind: 'wrong-origin',
          seen: { text: 'a Pentagon spokesperson said during a press briefing', where: 'lead' },
        },
      ],
      note: 'The quotation below the lead keeps “over”.',
    },
  ],
};
