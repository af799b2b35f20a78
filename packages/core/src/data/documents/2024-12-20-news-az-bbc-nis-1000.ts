// News.az with the BBC's text on the NIS briefing; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-20-news-az-bbc-nis-1000',
  publisher: 'News.Az, after the BBC',
  address: 'https://news.az/news/at-least-100-north-koreans-dead-in-ukraine-war-says-south',
  language: 'en',
  publishedOn: '2024-12-19/2024-12-20~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-12-19-nis-100-killed', via: ['lawmaker Lee Sung-kwon', 'BBC'] },
    {
      of: '2024-12-19-nis-1000-wounded',
      via: ['lawmaker Lee Sung-kwon', 'BBC'],
      note: 'Another 1,000, in the BBC’s text, as another copy has it; this page not to be had again.',
    },
    { of: '2024-12-17-us-official-several-hundred' },
  ],
};
