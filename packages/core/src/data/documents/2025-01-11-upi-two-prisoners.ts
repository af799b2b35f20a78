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
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: 'North Korean soldiers killed in combat with Ukrainian', where: 'body' },
        },
      ],
      note: 'Around 3,000, for over 3,000.',
    },
    {
      of: '2025-01-08-us-state-12000-in-russia',
      printed: { origin: 'the United Nations' },
      mutations: [
        {
          kind: 'wrong-origin',
          seen: { text: 'said the organization estimates North Korea has deployed', where: 'body' },
        },
      ],
    },
  ],
};
