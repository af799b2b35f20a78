// News.az (Yonhap text) on the NIS’s note of 27 February 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-news-az-nis-redeployed',
  publisher: 'News.Az, with Yonhap',
  address: 'https://news.az/news/north-korea-has-deployed-more-troops-to-russia-seoul-claims',
  language: 'en',
  publishedOn: '2025-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-27-rok-officials-1000-more',
      origin: 'rok-officials',
      quantity: sent,
      figure: { kind: 'at-least', low: 1_000, exclusive: true },
      asOf: '2025-01/2025-02',
      via: ['military officials', 'Yonhap'],
      baseline: '2024-10-30-rok-presidential-11000-sent',
      note: 'Signs of a dispatch this year.',
    },
    {
      id: '2025-02-27-nis-more-no-number',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'none-stated' },
      asOf: '2025-02-27',
      via: ['Yonhap'],
      wording: { text: 'it appears', language: 'en' },
      note: 'More seem to have come; how many is still being examined.',
    },
  ],
  mentions: [
    { of: '2025-02-26-rok-officials-1000-3000-more' },
    { of: '2025-01-15-withdrawal', via: ['NIS'] },
    { of: '2025-01-13-nis-300-killed' },
    { of: '2025-01-13-nis-2700-wounded' },
  ],
  events: [
    {
      id: '2025-02-27-nis-redeployed',
      day: '2025-02-27',
      kind: 'announcement',
      title:
        'The NIS: back at the front in Kursk since the first week of February, with more troops',
    },
  ],
};
