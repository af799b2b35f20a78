// The Moscow Times on the BBC's 4,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-moscow-times-bbc',
  publisher: 'The Moscow Times',
  title: 'Around 1K North Korean Soldiers Killed Fighting for Russia – BBC',
  address:
    'https://www.themoscowtimes.com/2025/01/22/around-1k-north-korean-soldiers-killed-fighting-for-russia-bbc-a87700',
  language: 'en',
  publishedOn: '2025-01-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-22-western-officials-4000',
      via: ['BBC Russian'],
      note: 'The lead has 3,000 wounded; further down killed, wounded, missing or captured.',
    },
    { of: '2025-01-22-western-officials-1000-killed', via: ['BBC Russian'] },
  ],
  statedValues: [
    {
      id: '2025-01-22-moscow-times-36-percent',
      indicator: 'casualty-share',
      part: 'share',
      figure: { kind: 'exact', value: 36 },
      unit: 'percent',
      inputs: ['2025-01-22-western-officials-4000', '2025-01-22-western-officials-11000-sent'],
      note: 'The BBC’s English text has nearly 40 %.',
    },
  ],
};
