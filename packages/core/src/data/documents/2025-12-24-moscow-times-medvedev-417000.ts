// The Moscow Times on Medvedev's count in December 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

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
  mentions: [
    {
      of: '2025-12-24-medvedev-417000-contracts',
      via: ['Dmitry Medvedev'],
      printed: { figure: { kind: 'exact', value: 417_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'has recruited 417,000 contract soldiers in 2025', where: 'lead' },
        },
      ],
    },
    {
      of: '2025-12-24-medvedev-36000-volunteers',
      via: ['Dmitry Medvedev'],
      note: '“Around 36,000” for his “more than”.',
    },
  ],
};
