// UNN on Syrskyi before NATO’s commanders; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-22-unn-syrskyi-715000',
  publisher: 'UNN',
  title: 'Russia has deployed over 715,000 troops to continue the war in Ukraine - Syrskyi',
  address:
    'https://unn.ua/en/news/russia-has-deployed-over-715000-troops-to-continue-the-war-in-ukraine-syrskyi',
  language: 'en',
  publishedOn: '2026-01-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2026-01-22-syrskyi-715000-force' }],
};
