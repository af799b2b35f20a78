// Kyiv Independent on the Special Operations Forces’ 17; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-kyiv-independent-sof-17',
  publisher: 'The Kyiv Independent',
  title:
    "Ukraine's special forces claim to repel North Korean assault in Russia's Kursk Oblast, killing 17 soldiers",
  address: 'https://kyivindependent.com/ukraine-repels-north-korean-assault',
  language: 'en',
  publishedOn: '2025-01-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-13-sof-17-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-assault-2025-01-13', '2024-10'),
      figure: { kind: 'exact', value: 17 },
      asOf: '../2025-01-13',
      statedOn: '2025-01-13',
      note: 'One assault, its day not disclosed; one more soldier blew himself up.',
    },
  ],
  mentions: [
    {
      of: '2025-01-13-nis-300-killed',
      note: '“Have already reached 300”; the same day’s other report has at least 300.',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
  ],
};
