// RBC-Ukraine on Kirby’s briefing of 23 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-23-rbc-ukraine-kirby',
  publisher: 'RBC-Ukraine',
  title: 'North Korean soldiers in Russia: White House reveals information known to US',
  address:
    'https://newsukraine.rbc.ua/news/north-korean-soldiers-in-russia-white-house-1729715613.html',
  language: 'en',
  publishedOn: '2024-10-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-23-white-house-3000-sent',
      origin: 'us-white-house',
      quantity: sent,
      figure: { kind: 'at-least', low: 3_000 },
      asOf: '2024-10-01/2024-10-15~',
      via: ['John Kirby'],
      wording: { text: 'at least', language: 'en' },
      note: 'The first US figure; by ship from Wonsan, early to mid-October.',
    },
  ],
};
