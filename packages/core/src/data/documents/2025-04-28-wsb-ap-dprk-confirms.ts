// WSB-TV with AP's text on Pyongyang's confirmation, 28 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-28-wsb-ap-dprk-confirms',
  publisher: 'WSB-TV, with AP',
  address: 'https://www.wsbtv.com/news/world/north-korea-confirms/ZBDUG4GXKVDNREGMV3JIQRU4LI/',
  language: 'en',
  publishedOn: '2025-04-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-04-28-dprk-confirms' },
    {
      of: '2025-03-27-jcs-3000-more',
      wording: { text: 'about 3,000', language: 'en' },
    },
    { of: '2025-03-27-jcs-4000-killed-or-wounded' },
    { of: '2025-01-09-zelensky-4000' },
    { of: '2025-01-24-us-officials-1200' },
  ],
};
