// United24 Media on state television's coffins, with 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-30-united24-6000-dead',
  publisher: 'United24 Media',
  title: 'Kim Jong-un Sheds a Tear Before Coffin of North Korean Soldier Killed in Russia',
  address:
    'https://united24media.com/latest-news/kim-jong-un-sheds-a-tear-before-coffin-of-north-korean-soldier-killed-in-russia-9514',
  language: 'en',
  publishedOn: '2025-06-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-30-coffins-shown',
      via: ['Korea JoongAng Daily'],
      note: 'It counts four or five coffins, where others count six.',
    },
  ],
  events: [
    {
      id: '2024-10-22-kursk-plans-approved',
      day: '2024-10-22/2024-12-22',
      kind: 'announcement',
      title: 'Kim Jong Un approves plans for Kursk, by state television',
      note: 'Three dates were shown: 22 October, 12 and 22 December 2024.',
    },
  ],
};
