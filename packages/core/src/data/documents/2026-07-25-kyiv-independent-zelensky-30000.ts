// The Kyiv Independent on Zelensky's 30,000 of July 2026; entered 2026-11-26 by digests, the page not opened.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-07-25-kyiv-independent-zelensky-30000',
  publisher: 'The Kyiv Independent',
  address:
    'https://news.google.com/rss/articles/CBMiowFBVV95cUxQaTR6cnVvMklQMmoxQXJzSFdUeS1lYVZ1OWRwUjJ1aUdjMEhwM3VpZ0Z3VG5mdEN3UFhrSWRqc2wwRVQzWTNSUlJGaXJnU3ZxU0tJc3RnQ1NWVE9NVGlVVVRHMkFodC1QaWh6dk44eXFSdUtjNEtiSU1UMHNVMnN5a0ZpR1FuSnlMV2Q3YjRsQ3c1c3oyYmJqS0NYTjFEdW9wblNz?oc=5',
  language: 'en',
  publishedOn: '2026-07-25',
  readAs: 'named',
  namedBy: [
    'illustrated news digest, evening edition of 25 July 2026 (in a public repository; names Reuters too)',
    'world news digest, 26 July 2026 (in a public repository)',
    'conflict dashboard, 22 August 2026 (https://github.com/dfuqua1989/conflictdash)',
  ],
  recordedOn: '2026-11-26',
  note: 'The address is a news index’s link to the page.',
  claims: [
    {
      id: '2026-07-25-zelensky-30000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'exact', value: 30_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2027-07-25',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [
            { quantity: sent, reaches: 42_000 },
            { quantity: presentInRussia, reaches: 30_000 },
          ],
          text: 'Came true if 42,000 combat troops (12,000 and 30,000 more) had ever been sent, or 30,000 stood in Russia, by 25 July 2027. Sappers and builders do not count.',
        },
      },
      asOf: '2026-07-25',
      asOfInferred: true,
      wording: { text: 'preparing to bring', language: 'en' },
      baseline: '2026-01-02-hur-12000-sent',
      note: 'What Moscow prepares, he says. One digest has 30,000 to 50,000 on 10 August; no second was found.',
    },
  ],
};
