// CSB News on the NIS briefing, with 4,700 injured in its title; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-30-csb-news-4700-injured',
  publisher: 'CSB News',
  title:
    'Around 600 North Korean Soldiers Killed, At Least 4,700 Injured in Ukraine War – South Korea’s Intelligence Agency NIS',
  address: 'https://csbnews.us/news-detail/2297',
  language: 'en',
  publishedOn: '2025-04-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-4700-killed-or-wounded',
      via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'],
      printed: { measure: 'wounded' },
      mutations: [
        {
          kind: 'wrong-measure',
          seen: { text: 'At Least 4,700 Injured in Ukraine War', where: 'headline' },
        },
      ],
      note: 'Its text has killed or wounded.',
    },
    { of: '2025-04-30-nis-600-killed', via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'] },
    { of: '2025-04-30-nis-15000-sent', via: ['lawmakers Lee Seong-kweun and Kim Byung-kee'] },
  ],
};
