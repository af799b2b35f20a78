// TASS on Lavrov in Wonsan; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-12-tass-lavrov-monument',
  publisher: 'TASS',
  address: 'https://tass.com/politics/1988747',
  language: 'en',
  publishedOn: '2025-07-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-07-12-lavrov-in-wonsan',
      day: '2025-07-12',
      kind: 'visit',
      title: 'Lavrov in Wonsan; he announces a monument to the DPRK soldiers of Kursk',
    },
  ],
};
