// The Moscow Times on the NIS briefing of 19 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-19-moscow-times-nis-100',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2024/12/19/at-least-100-north-korean-soldiers-killed-fighting-for-russia-seoul-says-a87399',
  language: 'en',
  publishedOn: '2024-12-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-12-19-nis-100-killed', via: ['lawmaker Lee Seong-kweun'] },
    {
      of: '2024-12-19-nis-1000-wounded',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: 'expected to reach nearly 1,000', language: 'en' },
      note: 'The lawmaker’s words, as this page quotes them.',
    },
    { of: '2024-12-17-us-official-several-hundred' },
  ],
};
