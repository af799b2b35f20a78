// News.az on the Washington Post's report of 11 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { inTrainingInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-11-news-az-wapo-several-thousand',
  publisher: 'News.Az',
  title: 'North Korean forces are supporting Russia in Ukraine - officials',
  address: 'https://news.az/news/north-korean-forces-are-supporting-russia-in-ukraine-officials',
  language: 'en',
  publishedOn: '2024-10-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-11-ua-officials-several-thousand',
      origin: 'ua-officials',
      quantity: inTrainingInRussia,
      figure: {
        kind: 'in-words',
        words: 'several thousand',
        reading: readWords('several-thousand'),
      },
      asOf: '2024-10-11',
      asOfInferred: true,
      via: ['a military intelligence official', 'The Washington Post'],
      note: 'Infantry; could be sent to the front by the end of the year.',
    },
  ],
};
