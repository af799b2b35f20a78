// Babel, with KCNA, on Pyongyang's first confirmation, 28 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-28-babel-dprk-confirms',
  publisher: 'Babel',
  address:
    'https://babel.ua/en/news/117501-north-korea-for-the-first-time-acknowledged-the-participation-of-its-military-in-the-war-against-ukraine',
  language: 'en',
  publishedOn: '2025-04-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-28-dprk-sent-no-number',
      origin: 'dprk-leadership',
      quantity: sent,
      figure: { kind: 'none-stated' },
      asOf: '2025-04-28',
      asOfInferred: true,
      via: ['Central Military Commission', 'KCNA'],
    },
    {
      id: '2025-04-28-dprk-killed-no-number',
      origin: 'dprk-leadership',
      quantity: killed,
      figure: { kind: 'none-stated' },
      asOf: '2025-04-28',
      asOfInferred: true,
      via: ['Central Military Commission', 'KCNA'],
      placeSaid: 'Kursk',
      note: 'The dead are acknowledged by the mention of their tombs, not counted.',
    },
  ],
  events: [
    {
      id: '2025-04-28-dprk-confirms',
      day: '2025-04-28',
      kind: 'announcement',
      title: 'Pyongyang confirms that it sent troops',
    },
  ],
};
