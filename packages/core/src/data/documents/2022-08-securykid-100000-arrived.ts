// A rewrite of the same story; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2022-08-securykid-100000-arrived',
  publisher: 'Securykid',
  title:
    'North Korea to provide Russia with 100,000 ‘volunteers’ for war against Ukraine: Russian state TV',
  address:
    'https://securykid.com/north-korea-to-provide-russia-with-100000-volunteers-for-war-against-ukraine-russian-state-tv/',
  language: 'en',
  publishedOn: '2022-08~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2022-08-05-korotchenko-100000-volunteers',
      via: ['New York Post'],
      printed: { modality: 'observed', inWords: 'have arrived' },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: { text: '100,000 North Korean volunteers have arrived and are', where: 'body' },
          note: 'In his quotation, which others give as prepared to come.',
        },
      ],
    },
  ],
};
