// LBC (AFP text) on HUR’s 30; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-lbc-hur-30',
  publisher: 'LBC, with AFP',
  title: "At least 30 North Korean soldiers killed and wounded in Russia's Kursk region: Ukraine",
  address:
    'https://www.lbcgroup.tv/news/world-news/824536/at-least-30-north-korean-soldiers-killed-and-wounded-in-russias-kursk/en',
  language: 'en',
  publishedOn: '2024-12-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-16-hur-30',
      origin: 'ua-hur',
      quantity: localLosses('killed-or-wounded', 'plekhovo-2024-12-14', '2024-12-14'),
      figure: { kind: 'at-least', low: 30 },
      asOf: '2024-12-15',
      via: ['AFP'],
      sinceSaid: 'On December 14 and 15',
      note: 'Two days, at Plekhovo, Vorozhba and Martynovka.',
    },
  ],
};
