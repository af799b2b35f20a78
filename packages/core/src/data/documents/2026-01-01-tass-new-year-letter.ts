// TASS, with KCNA, on Kim Jong Un's New Year letter; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-01-tass-new-year-letter',
  publisher: 'TASS',
  address: 'https://tass.com/world/2067531',
  language: 'en',
  publishedOn: '2026-01-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-01-01-new-year-letter',
      day: '2026-01-01',
      kind: 'announcement',
      title: 'Kim Jong Un writes to the troops still abroad at New Year',
      note: 'No number is given.',
    },
  ],
};
