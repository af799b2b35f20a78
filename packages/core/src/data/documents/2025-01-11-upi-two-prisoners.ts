// UPI, on Yahoo's site, on the two prisoners; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-11-upi-two-prisoners',
  publisher: 'UPI, on Yahoo News',
  address: 'https://ca.news.yahoo.com/ukraine-captures-2-north-korean-180903964.html',
  language: 'en',
  publishedOn: '2025-01-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-01-11-zelensky-2-captured' },
    {
      of: '2024-12-23-zelensky-3000',
      printed: { figure: { kind: 'about', value: 3_000 }, measure: 'killed' },
      mutations: [{ kind: 'killed-for-casualties' }, { kind: 'hedge-lost' }],
    },
  ],
};
