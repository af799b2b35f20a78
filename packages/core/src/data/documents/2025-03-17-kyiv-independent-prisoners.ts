// The Kyiv Independent on the ministers' call; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-17-kyiv-independent-prisoners',
  publisher: 'The Kyiv Independent',
  title: 'Seoul, Kyiv discuss transfer of North Korean POWs to South Korea',
  address: 'https://kyivindependent.com/south-korea-ukraine-discuss-transfer-of-north-korean-pows',
  language: 'en',
  publishedOn: '2025-03-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-03-17-prisoners-call', via: ['Yonhap'] },
    { of: '2025-01-11-zelensky-2-captured' },
    {
      of: '2025-02-14-zelensky-4000',
      printed: { figure: { kind: 'exact', value: 4_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'had suffered 4,000 casualties', where: 'body' },
          inherits: '2025-02-14-kyiv-independent-two-thirds',
        },
      ],
    },
    { of: '2025-02-14-zelensky-two-thirds-killed' },
  ],
};
