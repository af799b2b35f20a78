// The Followup on the second report of the MSMT; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { workersSent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-13-followup-msmt-40000-workers',
  publisher: 'The Followup',
  title:
    'Report says many DPRK IT workers are in China and cites plans to send up to 40,000 workers to Russia',
  address:
    'https://thefollowup.ai/claim/the-msmt-report-states-most-known-dprk-it-workers-are-based-in-china-10001500-and-that-plans-exist-to-send-up-to-40000-laborers-including-it-workers-to-russia',
  language: 'en',
  publishedOn: '2026-01-13~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-10-22-msmt-40000-workers',
      origin: 'msmt',
      quantity: workersSent,
      figure: { kind: 'up-to', high: 40_000 },
      modality: 'planned',
      asOf: '2025-10-22',
      asOfInferred: true,
      statedOn: '2025-10-22',
      via: ['US Department of State'],
      note: 'IT workers among them; no day named.',
    },
  ],
};
