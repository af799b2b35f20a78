// A News, from Yonhap, on the NIS briefing of 13 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-anews-nis-300',
  publisher: 'A News',
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
      printed: { figure: { kind: 'at-least', low: 300 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
    { of: '2025-01-13-nis-2700-wounded', via: ['Yonhap'] },
  ],
};
