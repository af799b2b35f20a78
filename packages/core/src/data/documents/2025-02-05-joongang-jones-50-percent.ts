// JoongAng, with Yonhap’s text, on Seth Jones; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-05-joongang-jones-50-percent',
  publisher: 'Korea JoongAng Daily',
  title:
    'Up to 50 percent of North Korean troops in Ukraine might be injured or killed, U.S. expert says',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-02-05/national/northKorea/Up-to-50-percent-of-North-Korean-troops-in-Ukraine-might-be-injured-or-killed-US-expert-says/2235433',
  language: 'en',
  publishedOn: '2025-02-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Jones has between a third and “on the real high-end, maybe 50 percent” lost, of 11,000 or 12,000.',
  mentions: [
    {
      of: '2025-01-22-western-officials-1000-killed',
      via: ['Seth Jones', 'Yonhap'],
      wording: { text: 'as many as', language: 'en' },
      note: 'He names no source: by most accounts.',
    },
  ],
};
