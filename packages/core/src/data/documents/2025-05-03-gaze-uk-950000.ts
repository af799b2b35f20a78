// The Gaze on the British update of 3 May 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-03-gaze-uk-950000',
  publisher: 'The Gaze',
  title: 'Russia May Suffer Record Losses in War Against Ukraine This Year, UK Intelligence Says',
  address:
    'https://thegaze.media/news/russia-may-suffer-record-losses-in-war-against-ukraine-this-year-uk-intelligence-says',
  language: 'en',
  publishedOn: '2025-05-03~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-05-03-uk-di-950000' }],
};
