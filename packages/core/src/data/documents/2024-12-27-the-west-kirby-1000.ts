// The West Australian, from Reuters, on Kirby's 1,000 in a week; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-27-the-west-kirby-1000',
  publisher: 'The West Australian, with Reuters',
  address:
    'https://thewest.com.au/news/conflict/mass-nkorean-troop-casualties-on-ukraine-front-lines-c-17215776',
  language: 'en',
  publishedOn: '2024-12-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-27-white-house-1000-week',
      via: ['Reuters'],
      wording: { text: 'a thousand', language: 'en' },
      note: 'He said both: more than 1,000, and a thousand in seven or eight days.',
    },
    { of: '2024-12-17-us-official-several-hundred', via: ['Reuters'] },
    { of: '2024-12-23-zelensky-3000', via: ['Reuters'] },
  ],
};
