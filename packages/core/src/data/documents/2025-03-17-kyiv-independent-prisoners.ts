// The Kyiv Independent on the ministers' call; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-17-kyiv-independent-prisoners',
  publisher: 'The Kyiv Independent',
  address: 'https://kyivindependent.com/south-korea-ukraine-discuss-transfer-of-north-korean-pows',
  language: 'en',
  publishedOn: '2025-03-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-03-17-prisoners-call', via: ['Yonhap'] },
    { of: '2025-01-11-zelensky-2-captured' },
    { of: '2025-02-14-zelensky-4000' },
    { of: '2025-02-14-zelensky-two-thirds-killed' },
    {
      of: '2025-01-05-zelensky-12000-sent',
      printed: { figure: { kind: 'up-to', high: 12_000 } },
      mutations: [{ kind: 'hedge-lost' }],
    },
  ],
};
