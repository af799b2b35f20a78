// Interfax, with KCNA, on the treaty's entry into force, December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-05-interfax-treaty-in-force',
  publisher: 'Interfax',
  title: 'Russia-N. Korea Treaty of Comprehensive Strategic Partnership takes effect - KCNA',
  address: 'https://interfax.com/newsroom/top-stories/108291/',
  language: 'en',
  publishedOn: '2024-12-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-06-19-treaty-signed' }],
  events: [
    {
      id: '2024-12-04-treaty-in-force',
      day: '2024-12-04',
      kind: 'diplomacy',
      title: 'The treaty between Russia and North Korea enters into force',
    },
  ],
};
