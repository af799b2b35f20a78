// Good Morning America (ABC News) on HUR and Kirby; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-17-gma-kirby-dozens',
  publisher: 'Good Morning America (ABC News)',
  title: "Ukrainian forces claim 'significant' casualties among North Koreans in Kursk",
  address:
    'https://goodmorningamerica.com/news/story/ukrainian-forces-claim-significant-casualties-north-koreans-kursk-116818610',
  language: 'en',
  publishedOn: '2024-12-16/2024-12-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-16-white-house-dozens',
      origin: 'us-white-house',
      quantity: killedOrWounded,
      figure: { kind: 'in-words', words: 'dozens, several dozen', reading: readWords('dozens') },
      asOf: '2024-12-16',
      statedOn: '2024-12-16',
      via: ['John Kirby'],
      wording: { text: 'in the realm of dozens', language: 'en' },
      note: 'The first US scale of losses; “while fighting in Ukraine”, as the page has it.',
    },
  ],
  mentions: [
    { of: '2024-12-16-hur-30' },
    { of: '2024-12-16-hur-3-missing' },
    {
      of: '2024-12-14-hur-200-mixed-killed',
      note: 'Printed: around 200 total casualties, of units of both.',
    },
  ],
};
