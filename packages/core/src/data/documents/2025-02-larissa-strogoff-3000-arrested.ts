// A German blog on the return to the front; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-larissa-strogoff-3000-arrested',
  publisher: 'larissa-strogoff.com',
  address:
    'https://www.larissa-strogoff.com/2025/02/die-nordkoreanische-armee-kehrte-zurueck-um-in-der-ukraine-fuer-russland-zu-kaempfen/weltnachrichten/',
  language: 'de',
  publishedOn: '2025-02~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-22-western-officials-4000',
      via: ['BBC'],
    },
  ],
};
