// Espreso on the New York Times’s report; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-23-espreso-nyt-reinforcements',
  publisher: 'Espreso',
  title: 'North Korea might send reinforcements to Kursk region, U.S. says',
  address:
    'https://global.espreso.tv/russia-ukraine-war-us-says-north-korea-might-send-reinforcements-to-kursk-region-nyt',
  language: 'en',
  publishedOn: '2025-01-23~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not printed; after 22 January.',
  mentions: [
    { of: '2025-01-22-us-official-reinforcements', via: ['The New York Times'] },
    { of: '2025-01-19-syrskyi-nearly-half', via: ['The New York Times'] },
    { of: '2025-01-22-nyt-kpa-1200000', via: ['The New York Times'] },
    {
      of: '2025-01-09-zelensky-4000',
      note: 'As said again at Davos, there of the killed.',
    },
  ],
};
