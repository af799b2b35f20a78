// The Moscow Times on Sudzha, 13 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-13-moscow-times-sudzha-retaken',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2025/03/13/russian-army-regains-control-over-sudzha-in-kursk-border-region-a88341',
  language: 'en',
  publishedOn: '2025-03-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-08-06-kursk-incursion' }],
  events: [
    {
      id: '2025-03-13-sudzha-retaken',
      day: '2025-03-13',
      kind: 'combat',
      title: 'Russia announces that it has retaken Sudzha, after seven months',
    },
  ],
};
