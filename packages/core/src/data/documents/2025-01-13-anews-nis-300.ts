// A News, from Yonhap, on the NIS briefing of 13 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-anews-nis-300',
  publisher: 'A News',
  title: 'At least 300 North Korean soldiers killed in combat with Ukraine, claims Seoul',
  address:
    'https://www.anews.com.tr/asia/2025/01/13/at-least-300-north-korean-soldiers-killed-in-combat-with-ukraine-claims-seoul',
  language: 'en',
  publishedOn: '2025-01-13',
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
};
