// The Pen (AFP text) on Zelensky in Iceland, 28 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-the-pen-zelensky-3000',
  publisher: 'The Pen, with AFP',
  title: 'Zelensky Expects 12,000 North Korean Soldiers In Russia ‘Soon’',
  address: 'https://thepenpk.com/zelensky-expects-12000-north-korean-soldiers-in-russia-soon',
  language: 'en',
  publishedOn: '2024-10-29~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-zelensky-3000-in-russia',
      origin: 'ua-president',
      quantity: presentInRussia,
      figure: { kind: 'about', value: 3_000 },
      asOf: '2024-10-28',
      statedOn: '2024-10-28',
      via: ['AFP'],
      wording: { text: 'some', language: 'en' },
      note: 'HUR had nearly 12,000 four days before.',
    },
    {
      id: '2024-10-28-zelensky-12000-soon',
      origin: 'ua-president',
      quantity: presentInRussia,
      figure: { kind: 'exact', value: 12_000 },
      modality: 'predicted',
      asOf: '2024-12-31',
      asOfInferred: true,
      statedOn: '2024-10-28',
      via: ['AFP'],
      wording: { text: 'we think … soon', language: 'en' },
      forecast: {
        conditions: [],
        deadline: '2024-12-31',
        deadlineBasis: 'read',
        deadlineNote: '“Soon”; the year’s end is the term that Seoul named in those weeks.',
        resolution: {
          outcomes: [{ quantity: presentInRussia, reaches: 12_000 }],
          text: 'Combat troops in Russia reach 12,000.',
        },
      },
    },
  ],
  mentions: [{ of: '2024-10-28-us-dod-10000-sent', via: ['AFP'] }],
};
