// The Korea Daily on the British update of 15 June 2025; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-15-korea-daily-uk-6000',
  publisher: 'The Korea Daily',
  address:
    'https://www.koreadailyus.com/north-korea-likely-suffered-6000-casualties-fighting-in-ukraine-british-intelligence-says',
  language: 'en',
  publishedOn: '2025-06-15~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-15-uk-di-6000-casualties', via: ['update on X'] },
    {
      of: '2025-01-24-uk-di-11000-sent',
      via: ['update on X'],
      note: 'Later additions are called limited, without a number.',
    },
  ],
};
