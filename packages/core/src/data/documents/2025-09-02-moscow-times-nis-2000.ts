// The Moscow Times, with AFP, on the NIS briefing of 2 September 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-moscow-times-nis-2000',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2025/09/02/around-2k-north-korean-soldiers-killed-fighting-for-russia-seoul-claims-a90400',
  language: 'en',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-09-02-nis-2000-killed', via: ['lawmaker Lee Seong-kweun'] },
    { of: '2025-09-02-nis-1000-sappers-arrived', via: ['lawmaker Lee Seong-kweun'] },
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmaker Lee Seong-kweun'] },
  ],
};
