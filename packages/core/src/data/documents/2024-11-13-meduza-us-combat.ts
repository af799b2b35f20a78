// Meduza, from Reuters, on the State Department's briefing of 12 November; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-13-meduza-us-combat',
  publisher: 'Meduza',
  address:
    'https://meduza.io/en/news/2024/11/13/u-s-says-north-korean-troops-already-fighting-alongside-russian-troops-in-kursk-region',
  language: 'en',
  publishedOn: '2024-11-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-12-us-state-10000-sent',
      origin: 'us-state',
      quantity: sent,
      figure: { kind: 'at-least', low: 10_000, exclusive: true },
      asOf: '2024-11-12',
      statedOn: '2024-11-12',
      via: ['Vedant Patel', 'Reuters'],
      placeSaid: 'eastern Russia, most moved on to Kursk',
    },
  ],
  events: [
    {
      id: '2024-11-12-combat-us-state',
      day: '../2024-11-12',
      kind: 'combat',
      title: 'Washington says North Koreans have begun to fight in Kursk',
      note: 'The Pentagon had not seen direct combat as late as 9 December.',
    },
  ],
};
