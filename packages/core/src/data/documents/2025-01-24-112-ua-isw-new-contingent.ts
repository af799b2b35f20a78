// 112.ua on ISW, with the wrong contingent; entered 2026-11-22 from the page, its day from its number.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-112-ua-isw-new-contingent',
  publisher: '112.ua',
  title:
    'North Korea prepares reinforcements for troops in Russia: will this improve the situation in Kursk?',
  address:
    'https://112.ua/en/kndr-gotue-pidkriplenna-dla-vijsk-v-rosii-ci-pokrasit-ce-situaciu-na-kursini-52801',
  language: 'en',
  publishedOn: '2025-01-23/2025-01-24~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-16-isw-12000-by-mid-april',
      printed: { inWords: 'the new contingent' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'new North Korean contingent could be killed', where: 'body' },
          note: 'ISW spoke of those already there.',
        },
      ],
    },
    {
      of: '2025-01-22-us-official-reinforcements',
      via: ['The New York Times', 'Institute for the Study of War'],
    },
  ],
};
