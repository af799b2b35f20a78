// The Moscow Times on Medvedev's count in December 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianContractsAYear } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-24-moscow-times-medvedev-417000',
  publisher: 'The Moscow Times',
  title: 'Russian Army Recruited 417K Contract Soldiers in 2025, Medvedev Claims',
  address:
    'https://www.themoscowtimes.com/2025/12/24/russian-army-recruited-417k-contract-soldiers-in-2025-medvedev-claims-a91536',
  language: 'en',
  publishedOn: '2025-12-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-24-medvedev-417000-contracts',
      origin: 'ru-security-council',
      quantity: russianContractsAYear,
      figure: { kind: 'exact', value: 417_000 },
      asOf: '2025',
      via: ['Dmitry Medvedev'],
      revision: {
        kind: 'superseded',
        by: '2026-01-16-medvedev-422704-contracts',
        cause: 'new-events',
        reason: 'A running count, closed three weeks later.',
        on: '2026-01-16',
      },
    },
    {
      id: '2025-12-24-medvedev-36000-volunteers',
      origin: 'ru-security-council',
      quantity: { ...russianContractsAYear, extent: 'volunteer-units' },
      figure: { kind: 'about', value: 36_000 },
      asOf: '2025',
      via: ['Dmitry Medvedev'],
      revision: {
        kind: 'superseded',
        by: '2026-01-16-medvedev-32000-volunteers',
        cause: 'correction',
        reason: 'The final number is lower; no reason was given.',
        on: '2026-01-16',
      },
      note: 'Insight News has over 36,000.',
    },
  ],
};
