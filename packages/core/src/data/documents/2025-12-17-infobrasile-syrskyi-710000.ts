// Infobrasile giving Syrskyi’s words another day; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-17-infobrasile-syrskyi-710000',
  publisher: 'Infobrasile',
  title: 'Kiev: Mosca ha radunato 710.000 soldati per una nuova offensiva',
  address:
    'https://www.infobrasile.it/2025/12/17/kiev-mosca-ha-radunato-710-000-soldati-per-una-nuova-offensiva',
  language: 'it',
  publishedOn: '2025-12-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-12-syrskyi-710000-force',
      via: ['RBC-Ukraine'],
      printed: { asOf: '2025-01-15' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'fornita il 15 gennaio 2025 dal comandante', where: 'lead' },
          note: 'Said again on 17 December, at the 32nd Ramstein meeting.',
        },
      ],
    },
  ],
};
