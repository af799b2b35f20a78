// Reuters, on US News, on Zelensky's 10,000 of September 2026; entered 2026-11-26 from its headline, by digests.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-28-us-news-zelensky-10000',
  publisher: 'Reuters, on US News',
  title: 'Ukraine’s Zelenskiy Says North Korea Prepares to Deploy Another 10,000 Troops to Russia',
  address:
    'https://www.usnews.com/news/world/articles/2026-09-28/ukraines-zelenskiy-says-north-korea-prepares-to-deploy-another-10-000-troops-to-russia',
  language: 'en',
  publishedOn: '2026-09-28',
  readAs: 'named',
  namedBy: [
    'lesson on North Korea of 29 September 2026 (in a public repository; names this page)',
    'Korean dashboard of October 2026 (in a public repository; names CNBC, 29 September)',
    'notes on a run of a news digest, 29 September 2026 (https://github.com/SeanLF/claude-rss-news-digest)',
  ],
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-09-28-zelensky-10000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'exact', value: 10_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2027-09-28',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [
            { quantity: sent, reaches: 22_000 },
            { quantity: presentInRussia, reaches: 18_500 },
          ],
          text: 'Came true if 22,000 combat troops (12,000 and 10,000 more) had ever been sent, or 18,500 stood in Russia, by 28 September 2027. Sappers and builders do not count.',
        },
      },
      asOf: '2026-09-28',
      asOfInferred: true,
      wording: { text: 'another', language: 'en' },
      baseline: '2026-01-02-hur-12000-sent',
      note: 'The lesson says about 10,000. His 30,000 of July was not taken back on any page found.',
    },
  ],
};
