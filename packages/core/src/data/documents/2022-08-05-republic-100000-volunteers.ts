// Republic World on the same guest; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2022-08-05-republic-100000-volunteers',
  publisher: 'Republic World',
  address:
    'https://www.republicworld.com/world-news/rest-of-the-world-news/north-korea-ready-to-send-100000-volunteers-to-assist-russia-amid-war-in-ukraine-report-articleshow.html',
  language: 'en',
  publishedOn: '2022-08~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2022-08-05-korotchenko-100000-volunteers' }],
};
