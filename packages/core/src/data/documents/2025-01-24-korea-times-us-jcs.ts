// Korea Times US (Yonhap text) on the Joint Chiefs, 24 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-korea-times-us-jcs',
  publisher: 'The Korea Times US, with Yonhap',
  address:
    'http://www.koreatimesus.com/n-korea-suspected-of-preparing-for-additional-troop-deployment-to-russia-jcs/',
  language: 'en',
  publishedOn: '2025-01-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-13-nis-300-killed',
      via: ['Yonhap'],
      wording: { text: 'at least', language: 'en' },
      note: '“At least” for the Korean 300여: some, or a little over.',
    },
    { of: '2025-01-13-nis-2700-wounded', via: ['Yonhap'] },
  ],
  events: [
    {
      id: '2025-01-24-jcs-more-prepared',
      day: '2025-01-24',
      kind: 'announcement',
      title: 'The Joint Chiefs in Seoul presume that a further dispatch is being prepared faster',
    },
  ],
};
