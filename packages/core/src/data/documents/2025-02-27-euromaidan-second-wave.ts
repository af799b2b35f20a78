// Euromaidan Press on the second wave; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-27-euromaidan-second-wave',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2025/02/27/seoul-says-more-north-korean-soldiers-deployed-to-russia/',
  language: 'en',
  publishedOn: '2025-02-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-26-rok-officials-1000-3000-more',
      origin: 'joongang-sources',
      quantity: sent,
      figure: { kind: 'range', low: 1_000, high: 3_000 },
      asOf: '2025-01/2025-02',
      statedOn: '2025-02-26/2025-02-27',
      via: ['JoongAng Ilbo'],
      baseline: '2024-10-30-rok-presidential-11000-sent',
      placeSaid: 'Kursk',
      note: 'On Russian freighters and military aircraft. The base of 11,000 is our reading.',
    },
  ],
  mentions: [
    { of: '2025-02-27-rok-officials-1000-more', via: ['military sources', 'Yonhap'] },
    { of: '2025-02-27-nis-more-no-number' },
    { of: '2025-02-27-nis-redeployed' },
  ],
};
