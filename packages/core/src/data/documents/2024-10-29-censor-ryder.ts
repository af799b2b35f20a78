// Censor.net, from Radio Liberty, on the same briefing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-censor-ryder',
  publisher: 'Censor.net',
  address:
    'https://censor.net/en/news/3517449/pentagon_confirms_presence_of_dprk_soldiers_in_kursk_region',
  language: 'en',
  publishedOn: '2024-10-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-29-us-dod-couple-thousand-west',
      via: ['Pat Ryder', 'Radio Liberty'],
      wording: { text: 'approximately several thousand', language: 'en' },
      note: 'Several thousand, for a couple thousand; from Radio Liberty’s text.',
    },
    { of: '2024-10-28-us-dod-10000-sent' },
  ],
};
