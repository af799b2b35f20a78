// LIGA.net on Singh’s briefing of 30 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-31-liga-singh-12000',
  publisher: 'LIGA.net',
  title:
    'North Korean military attacks in Kursk Oblast not so effective, they suffer losses – Pentagon',
  address:
    'https://news.liga.net/en/politics/news/north-korean-military-attacks-in-kursk-oblast-not-so-effective-they-suffer-losses-pentagon',
  language: 'en',
  publishedOn: '2024-12-31',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-30-us-dod-12000-sent',
      origin: 'us-dod',
      quantity: sent,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2024-12-30',
      asOfInferred: true,
      statedOn: '2024-12-30',
      via: ['Sabrina Singh'],
      note: 'As reported before; further arrivals not confirmed.',
    },
  ],
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['Sabrina Singh'],
      note: 'She herself repeated it, by other pages, as about 1,000 and without the week.',
    },
  ],
};
