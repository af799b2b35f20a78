// Mehr with The Japan Times' text on HUR's answer to the 30,000; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-14-mehr-hur-denial',
  publisher: 'Mehr News Agency, after The Japan Times',
  address:
    'https://en.mehrnews.com/news/234282/Ukraine-denies-Pyongyang-plan-to-send-30-000-troops-to-Russia',
  language: 'en',
  publishedOn: '2025-07-14',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-13-hur-no-plan-for-30000',
      origin: 'ua-hur',
      quantity: presentInRussia,
      figure: { kind: 'none-stated' },
      modality: 'planned',
      asOf: '2025-07-12/2025-07-13',
      statedOn: '2025-07-12/2025-07-13',
      via: ['e-mail to The Japan Times'],
      wording: { text: 'has no information', language: 'en' },
      note: 'On raising them to 30,000 in the coming months; “denies” is the outlets’ word. Batches of 1,500–3,000 are planned.',
    },
  ],
};
