// Thedefensenews.com on a report of Seoul's Defense Intelligence Agency; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-13-defense-news-dia-13000',
  publisher: 'Thedefensenews.com',
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
      wording: { text: 'around', language: 'en' },
      note: 'With support staff. Other reports of the agency’s paper lack the number.',
    },
  ],
  mentions: [
    { of: '2025-06-26-nis-6000-july-august' },
    {
      of: '2025-06-17-shoigu-1000-sappers',
      note: '“May be sent”; credited to “reports”, beside the NIS.',
    },
    {
      of: '2025-06-17-shoigu-5000-builders',
      note: '“May be sent”; credited to “reports”, beside the NIS.',
    },
    { of: '2025-07-13-rok-dia-28000-containers' },
    { of: '2025-07-13-rok-dia-12-million-shells' },
  ],
};
