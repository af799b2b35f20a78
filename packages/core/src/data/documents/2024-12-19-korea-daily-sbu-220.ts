// The Korea Daily on the nurse's call; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-19-korea-daily-sbu-220',
  publisher: 'The Korea Daily',
  address: 'https://koreadailyus.com/?p=44415',
  language: 'en',
  publishedOn: '2024-12-19~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-18-sbu-200-wounded',
      via: ['The Kyiv Independent'],
      printed: {
        figure: { kind: 'at-least', low: 220, exclusive: true },
        inWords: 'a hospital in Moscow; the husband in Kursk',
      },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'bringing the total to around 220', where: 'body' },
          note: 'The sum of 100 and 120, put into her mouth; she says 200.',
        },
      ],
      note: 'The Kyiv Independent has her 200, the hospital in Moscow and the husband in Kursk.',
    },
  ],
};
