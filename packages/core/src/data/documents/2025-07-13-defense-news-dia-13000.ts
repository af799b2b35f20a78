// Defense News (thedefensenews.com) on a report of Seoul's Defense Intelligence Agency; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-13-defense-news-dia-13000',
  publisher: 'Defense News (thedefensenews.com)',
  title: 'North Korea Sends Over 12 Million Artillery Shells to Russia',
  address:
    'https://www.thedefensenews.com/news-details/North-Korea-Sends-Over-12-Million-Artillery-Shells-to-Russia',
  language: 'en',
  publishedOn: '2025-07-13~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-13-rok-dia-13000-sent',
      origin: 'rok-dia',
      quantity: sent,
      figure: { kind: 'about', value: 13_000 },
      asOf: '2025-07-13',
      asOfInferred: true,
      statedOn: '2025-07-13',
      via: ['an opposition lawmaker'],
      wording: { text: 'around', language: 'en' },
      note: 'Support staff included. That they do not fight is the page’s own gloss.',
    },
  ],
  mentions: [
    { of: '2025-06-26-nis-6000-july-august' },
    { of: '2025-06-17-shoigu-1000-sappers' },
    { of: '2025-06-17-shoigu-5000-builders' },
  ],
};
