// World Journal, from Reuters, with 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-27-world-journal-reuters-6000-dead',
  publisher: 'World Journal',
  address: 'https://www.worldjournal.com/wj/story/121488/9291380',
  language: 'zh-Hant',
  publishedOn: '2026-01-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As “killed”, the third month of Reuters’ line; London is not named.',
    },
    { of: '2025-11-14-reuters-14000-sent' },
  ],
};
