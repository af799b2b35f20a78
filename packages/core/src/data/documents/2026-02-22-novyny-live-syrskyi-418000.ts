// Novyny.LIVE giving Syrskyi’s numbers another year; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-22-novyny-live-syrskyi-418000',
  publisher: 'Novyny.LIVE',
  title: 'Втрат більше, ніж нових бійців — Сирський про ситуацію у війську РФ',
  address:
    'https://news.novyny.live/vtrat-bilshe-nizh-novikh-biitsiv-sirskii-pro-situatsiiu-u-viisku-rf-313361.html',
  language: 'uk',
  publishedOn: '2026-02-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-21-syrskyi-418000-in-2025',
      via: ['Le Monde'],
      note: 'Whether “this year” is said of it too is not clear.',
    },
    {
      of: '2026-02-21-syrskyi-406000-recruited-in-2025',
      via: ['Le Monde'],
      printed: { asOf: '2026' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'цьогоріч до російського війська набрали 406 тисяч', where: 'body' },
          note: '“This year”, said of 2025.',
        },
      ],
    },
  ],
};
