// The Moscow Times on the first day of the Kursk incursion; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-08-06-moscow-times-kursk-incursion',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2024/08/06/moscow-rushes-troops-to-kursk-region-as-3-killed-in-ukrainian-attacks-a85947',
  language: 'en',
  publishedOn: '2024-08-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-08-06-kursk-incursion',
      day: '2024-08-06',
      kind: 'combat',
      title: 'Ukrainian troops cross into Kursk oblast',
    },
  ],
};
