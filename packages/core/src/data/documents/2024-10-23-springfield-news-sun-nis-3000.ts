// Springfield News-Sun (AP text) on the NIS briefing of 23 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-23-springfield-news-sun-nis-3000',
  publisher: 'Springfield News-Sun, with AP',
  address:
    'https://www.springfieldnewssun.com/nation-world/3000-north-korean-troops-are-in-russia-preparing-to-fight-in-ukraine-south-korea-says/634TSHULIJAAVIAR44EXROCHVM/',
  language: 'en',
  publishedOn: '2024-10-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-23-nis-3000-sent', via: ['lawmaker Park Sun-won', 'AP'] },
    { of: '2024-10-23-nis-1500-more', via: ['lawmaker Park Sun-won', 'AP'] },
    { of: '2024-10-23-nis-10000-planned', via: ['lawmaker Park Sun-won', 'AP'] },
  ],
};
