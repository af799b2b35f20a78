// Darik on the sappers’ return, with 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-darik-6000-dead',
  publisher: 'Darik',
  address:
    'https://darik.bg/severna-korea-s-parad-za-posrestane-na-voinici-zavarnali-se-ot-ukraina~510192.html',
  language: 'bg',
  publishedOn: '2025-12-13~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-12-12-sappers-home' },
    {
      of: '2025-11-14-reuters-14000-sent',
      note: 'As what the agreement with Moscow is thought to be for; called unverifiable.',
    },
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As a plain 6,000 killed, by South Korea, Ukraine and several Western services; London is not named.',
    },
  ],
};
