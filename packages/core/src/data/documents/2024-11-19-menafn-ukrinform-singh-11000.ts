// Ukrinform, on MENAFN's site, on the Pentagon's briefing of 18 November 2024; entered 2026-11-26 from that copy.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-19-menafn-ukrinform-singh-11000',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1108899957/Pentagon-Confirms-Dispatch-Of-Over-11000-North-Korean-Troops-To-Kursk-Region',
  language: 'en',
  publishedOn: '2024-11-19',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2024-11-18-us-dod-11000-kursk',
      via: ['Sabrina Singh'],
      wording: { text: 'likely more than 11,000', language: 'en' },
      note: 'The Pentagon’s own page has about. In the lead here: confirmed, more than.',
    },
  ],
};
