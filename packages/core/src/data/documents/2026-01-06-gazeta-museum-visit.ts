// Gazeta.ru, with KCNA, on Kim Jong Un at the museum site; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-06-gazeta-museum-visit',
  publisher: 'Gazeta.ru',
  address: 'https://www.gazeta.ru/army/news/2026/01/06/27567223.shtml',
  language: 'ru',
  publishedOn: '2026-01-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-01-05-kim-at-museum-site',
      day: '2026-01-05',
      kind: 'commemoration',
      title: 'Kim Jong Un at the site of the museum',
    },
  ],
};
