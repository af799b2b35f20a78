// UNN on Zelensky’s Reuters interview; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-08-unn-command-post',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/kursk-direction-zelensky-confirms-advance-and-liquidation-of-control-point-with-20-russian-and-dprk-officers',
  language: 'en',
  publishedOn: '2025-02-08',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-07-zelensky-20-officers',
      origin: 'ua-president',
      quantity: localLosses('killed', 'command-post-by-2025-02-07', '2025-02~', 'russian-and-dprk'),
      figure: { kind: 'exact', value: 20 },
      asOf: '../2025-02-07',
      statedOn: '2025-02-07',
      via: ['Reuters'],
      note: 'Russian and North Korean officers; “I was told”. It may be the strike of 31 January.',
    },
  ],
  mentions: [
    {
      of: '2025-02-01-zelensky-4000-lost',
      via: ['Reuters'],
      note: 'Said again to Reuters, in UNN’s own words “4,000 … were killed”.',
    },
    { of: '2025-02-07-return', via: ['Reuters'] },
  ],
};
