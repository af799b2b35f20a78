// Politico, from KBS, on Umerov's first clash with North Koreans; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-politico-umerov-first-clash',
  publisher: 'Politico',
  title: 'Ukraine clashed with North Korean troops for the first time, minister says',
  address:
    'https://www.politico.eu/article/ukraine-clashed-north-korean-troops-first-time-minister-says-rustem-umerov-moscow/',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-11-05-first-clash-umerov',
      day: '../2024-11-05',
      kind: 'combat',
      title: 'Umerov reports a first, small clash with North Korean soldiers',
      note: 'Said to KBS on 4 November; day and place of the clash not given.',
    },
  ],
};
