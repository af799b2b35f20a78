// Espreso on HUR’s 7,000 moved west; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-02-espreso-hur-7000',
  publisher: 'Espreso',
  title: 'Russia deploys over 7,000 North Korean troops to border with Ukraine',
  address:
    'https://global.espreso.tv/military-news-russia-deploys-over-7000-north-korean-troops-to-border-with-ukraine',
  language: 'en',
  publishedOn: '2024-11-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Its background paragraphs are those of the piece on Lakiichuk.',
  claims: [
    {
      id: '2024-11-02-hur-7000-west',
      origin: 'ua-hur',
      quantity: sentNearBorder,
      figure: { kind: 'at-least', low: 7_000, exclusive: true },
      asOf: '2024-10-31',
      asOfInferred: true,
      note: 'Moved in the last week of October, by at least 28 aircraft.',
    },
  ],
  mentions: [
    {
      of: '2024-10-04-ua-officials-20-killed-donetsk',
      via: ['Kyiv Post'],
      printed: { figure: { kind: 'exact', value: 20 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '20 soldiers were killed in a missile strike', where: 'body' },
          inherits: '2024-10-21-espreso-lakiichuk',
        },
      ],
    },
    { of: '2024-10-04-ua-officials-6-killed-donetsk', via: ['Kyiv Post'] },
    { of: '2024-10-08-rok-minister-warning' },
    {
      of: '2024-10-17-zelensky-10000-planned',
      note: 'Printed: Russia’s plan to train them.',
    },
    {
      of: '2024-10-17-budanov-11000-training',
      printed: { figure: { kind: 'exact', value: 11_000 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '11,000 North Korean infantrymen are training in eastern', where: 'body' },
          inherits: '2024-10-21-espreso-lakiichuk',
        },
      ],
    },
    {
      of: '2024-10-17-budanov-2600-planned',
      printed: { modality: 'observed', inWords: 'on the way to Kursk' },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: { text: 'first unit of 2,600 soldiers is en route', where: 'body' },
          inherits: '2024-10-21-espreso-lakiichuk',
        },
      ],
    },
  ],
};
