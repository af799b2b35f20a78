// Interfax-Ukraine on HUR’s words to the Chosun Ilbo; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { inTrainingInRussia, killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-18-interfax-ukraine-chosun',
  publisher: 'Interfax-Ukraine',
  title:
    'Budanov: Participation of DPRK in Russian-Ukrainian war may have consequences for security in Asia-Pacific region',
  address: 'https://en.interfax.com.ua/news/general/1048912.html',
  language: 'en',
  publishedOn: '2025-02-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-18-hur-1000-on-new-equipment',
      origin: 'ua-hur',
      quantity: { ...inTrainingInRussia, extent: 'on-new-equipment' },
      figure: { kind: 'about', value: 1_000 },
      asOf: '2025-02-18',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Chosun Ilbo'],
    },
    {
      id: '2025-02-18-hur-4000-seriously-wounded',
      origin: 'ua-hur',
      quantity: { ...killedOrWounded, extent: 'seriously-wounded-only' },
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-02-18',
      asOfInferred: true,
      via: ['Kyrylo Budanov', 'Chosun Ilbo'],
      note: 'Two weeks before, the same number counted all the wounded.',
    },
  ],
};
