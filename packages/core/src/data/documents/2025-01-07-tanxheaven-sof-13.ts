// Tanxheaven on the Special Operations Forces’ 13; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-07-tanxheaven-sof-13',
  publisher: 'Tanxheaven',
  address:
    'https://tanxheaven.com/news/ukrainian-special-forces-eliminate-north-korean-troops-in-bold-cross-border-strike',
  language: 'en',
  publishedOn: '2025-01-07~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-07-sof-13-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-8th-regiment-2025-01-07', '2024-10'),
      figure: { kind: 'exact', value: 13 },
      asOf: '2025-01-07',
      asOfInferred: true,
      via: ['8th Special Operations Regiment'],
      note: 'Five in close combat, eight by drones.',
    },
  ],
  mentions: [{ of: '2024-12-17-sof-50-killed' }, { of: '2024-12-17-sof-47-wounded' }],
};
