// Online.UA on the UK's update of 24 January; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-online-ua-uk-4000',
  publisher: 'Online.UA',
  address:
    'https://news.online.ua/en/kursk-operation-of-the-ukrainian-armed-forces-british-intelligence-named-the-number-of-eliminated-north-korean-soldiers-890134/',
  language: 'en',
  publishedOn: '2025-01-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-24-uk-di-4000',
    },
    { of: '2025-01-24-uk-di-quarter-killed' },
    { of: '2025-01-19-syrskyi-nearly-half' },
  ],
};
