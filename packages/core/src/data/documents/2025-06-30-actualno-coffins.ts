// Actualno (Bulgaria) on the coffins of state television; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-30-actualno-coffins',
  publisher: 'Actualno',
  address:
    'https://www.actualno.com/asia/kim-chen-un-pozira-do-kovchezi-na-godishninata-ot-voennija-dogovor-s-rusija-snimki-news_2465868.html',
  language: 'bg',
  publishedOn: '2025-06-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-30-image-counts-6-coffins',
      origin: 'image-counts',
      quantity: deadShown('coffins-shown-2025-06-30', '2025-06'),
      figure: { kind: 'exact', value: 6 },
      asOf: '2025-06-30',
      asOfInferred: true,
      sinceSaid: 'днес, 30 юни',
      note: 'Beside Kim Jong Un in pictures shown at a gala; not a toll.',
    },
  ],
  events: [
    {
      id: '2025-06-30-coffins-shown',
      day: '2025-06-29/2025-06-30',
      kind: 'commemoration',
      title: 'Pyongyang shows Kim Jong Un beside coffins of soldiers killed in Kursk',
      note: 'At a performance on the 29th; on television on the 30th.',
    },
  ],
};
