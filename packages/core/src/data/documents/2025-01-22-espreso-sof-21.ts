// Espreso on the Special Operations Forces’ 21 and 40; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-22-espreso-sof-21',
  publisher: 'Espreso',
  title: "Ukrainian forces eliminate 21 North Korean fighters, wound 40 in Russia's Kursk region",
  address:
    'https://global.espreso.tv/russia-ukraine-war-fierce-battle-between-ukrainian-special-forces-operators-and-north-koreans-video',
  language: 'en',
  publishedOn: '2025-01-22~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-22-sof-21-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-8th-regiment-eight-hours-2025-01-22', '2024-10'),
      figure: { kind: 'exact', value: 21 },
      asOf: '../2025-01-22',
      via: ['8th Special Operations Regiment'],
      note: 'One fight of more than eight hours; its day is not given.',
    },
    {
      id: '2025-01-22-sof-40-wounded',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('wounded', 'sof-8th-regiment-eight-hours-2025-01-22', '2024-10'),
      figure: { kind: 'exact', value: 40 },
      asOf: '../2025-01-22',
      via: ['8th Special Operations Regiment'],
    },
  ],
  mentions: [
    {
      of: '2025-01-09-zelensky-4000',
      note: 'As said again at Davos, there of the killed.',
    },
  ],
};
