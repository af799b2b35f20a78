// An English rewrite of Ohman's interview with LRT; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-xn-vg1b002a-ohman-88000',
  publisher: 'xn--vg1b002a.net',
  address: 'https://xn--vg1b002a.net/?p=11778',
  language: 'en',
  publishedOn: '2024-10-29~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-18-defense-express-88000-special-forces',
      via: ['Jonas Ohman', 'LRT'],
      printed: {
        measure: 'sent',
        modality: 'capacity',
        origin: 'Jonas Ohman',
        inWords: 'the number that could be sent',
      },
      mutations: [{ kind: 'wrong-measure' }, { kind: 'wrong-origin' }, { kind: 'unlike-merged' }],
      note: 'That it is the same 88,000 is our guess; LRT’s text was not seen.',
    },
  ],
};
