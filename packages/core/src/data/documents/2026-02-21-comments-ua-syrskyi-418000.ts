// Comments.ua giving Syrskyi’s numbers another year; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-21-comments-ua-syrskyi-418000',
  publisher: 'Comments.ua',
  title: 'Сирський: Росія вперше не перекриває втрати мобілізацією',
  address:
    'https://society.comments.ua/ua/news/warrussia/sirskiy-rosiya-vpershe-ne-perekrivae-vtrati-mobilizacieyu-798171.html',
  language: 'uk',
  publishedOn: '2026-02-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-21-syrskyi-418000-in-2025',
      via: ['Le Monde'],
      note: 'Without a year.',
    },
    {
      of: '2026-02-21-syrskyi-406000-recruited-in-2025',
      via: ['Le Monde'],
      printed: { asOf: '2026' },
      mutations: [
        {
          kind: 'wrong-date',
          seen: { text: 'у 2026 році Москва змогла залучити до війська', where: 'body' },
        },
      ],
      note: '“About 406,000”: a hedge that he had not used.',
    },
  ],
};
