// Jazzbaat24 on Gerasimov, with 4,000 killed; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-26-jazzbaat24-4000-killed',
  publisher: 'Jazzbaat24',
  address:
    'https://jazzbaat24.com/top-stories/russia-confirms-north-korean-troops-fighting-in-ukraine-for-first-time/5031',
  language: 'en',
  publishedOn: '2025-04-26/2025-04-28~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-04-26-gerasimov-declaration' },
    {
      of: '2025-03-27-jcs-4000-killed-or-wounded',
      via: ['South Korean media'],
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: '10,000 North Koreans sent, with ~4,000 killed', where: 'body' },
          note: 'In its key points; its text has casualty losses.',
        },
      ],
    },
  ],
};
