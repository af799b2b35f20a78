// Daily Wrap on Ponomarenko’s words to the Voice of America; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-16-dailywrap-ponomarenko',
  publisher: 'Daily Wrap',
  title: 'North Korean command centre in Kursk sparks regional tension',
  address:
    'https://dailywrap.uk/north-korean-command-centre-in-kursk-sparks-regional-tension,7093345150208129a',
  language: 'en',
  publishedOn: '2024-11-01/2024-11-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not printed; before Bloomberg’s story of 17 November, which cites the interview.',
  claims: [
    {
      id: '2024-11-16-ponomarenko-93rd-brigade-876',
      origin: 'ua-ambassador-seoul',
      quantity: {
        measure: 'active-strength',
        population: 'dprk-combat-troops',
        place: 'kursk',
        accrual: { kind: 'stock' },
        extent: '93rd-special-brigade',
      },
      figure: { kind: 'exact', value: 876 },
      asOf: '2024-11~',
      asOfInferred: true,
      via: ['Voice of America'],
      note: '72 officers among them; other claims have brigades of 3,000 to 6,000.',
    },
  ],
  mentions: [
    { of: '2024-11-16-ponomarenko-11000-kursk', via: ['Voice of America'] },
    { of: '2024-11-16-ponomarenko-15000-kursk', via: ['Voice of America'] },
    { of: '2024-11-16-ponomarenko-100000-rotation', via: ['Voice of America'] },
  ],
};
