// Kommersant on Krasnaya Zvezda's report from Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-kommersant-sappers-confirmed',
  publisher: 'Kommersant',
  address: 'https://www.kommersant.ru/doc/8196619',
  language: 'ru',
  publishedOn: '2025-11-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-14-ru-mod-sappers-no-number',
      origin: 'ru-mod',
      quantity: { ...presentInKursk, population: 'dprk-sappers' },
      figure: { kind: 'none-stated' },
      asOf: '2025-11-14',
      via: ['Krasnaya Zvezda'],
      note: 'The ministry’s paper gives no strength.',
    },
  ],
  events: [
    {
      id: '2025-11-14-moscow-confirms-sappers',
      day: '2025-11-14',
      kind: 'announcement',
      title: 'Russia’s defence ministry confirms that DPRK sappers clear mines in Kursk',
    },
  ],
};
