// online.ua, from Reuters, on shells counted from the ports; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { containersSupplied, shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-16-online-ua-osc-shells',
  publisher: 'Online.UA',
  address:
    'https://news.online.ua/en/media-reveals-enormous-scale-of-north-koreas-aid-to-russia-892590/',
  language: 'en',
  publishedOn: '2025-04-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-15-osc-64-voyages',
      origin: 'open-source-centre',
      quantity: {
        measure: 'voyages',
        population: 'russian-army',
        place: 'russia',
        accrual: { kind: 'cumulative', since: '2023-09' },
      },
      figure: { kind: 'exact', value: 64 },
      asOf: '2025-03',
      statedOn: '2025-04-15',
      via: ['Reuters'],
      note: 'Four Russian ships from Rajin.',
    },
    {
      id: '2025-04-15-osc-16000-containers',
      origin: 'open-source-centre',
      quantity: { ...containersSupplied, accrual: { kind: 'cumulative', since: '2023-09' } },
      figure: { kind: 'about', value: 16_000 },
      asOf: '2025-03',
      statedOn: '2025-04-15',
      via: ['Reuters'],
      note: 'From September 2023 to March 2025, the start corrected by the page; what they held was not seen.',
    },
    {
      id: '2025-04-15-osc-4-6-million-shells',
      origin: 'open-source-centre',
      quantity: { ...shellsSupplied, accrual: { kind: 'cumulative', since: '2023-09' } },
      figure: { kind: 'range', low: 4_000_000, high: 6_000_000 },
      asOf: '2025-03',
      statedOn: '2025-04-15',
      via: ['Reuters'],
      derivedFrom: ['2025-04-15-osc-16000-containers'],
      note: 'Called conservative; from September 2023, the start corrected by the page.',
    },
  ],
};
