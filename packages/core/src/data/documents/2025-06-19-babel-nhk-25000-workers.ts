// Babel on NHK's report of workers for Alabuga; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { workersAtAlabuga } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-19-babel-nhk-25000-workers',
  publisher: 'Babel',
  title: 'Media: North Korea to send over 20 000 workers to Russian drone factory',
  address:
    'https://babel.ua/en/news/118985-media-north-korea-to-send-over-20-000-workers-to-russian-drone-factory',
  language: 'en',
  publishedOn: '2025-06-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-19-diplomats-25000-workers',
      origin: 'nhk-diplomats',
      quantity: workersAtAlabuga,
      figure: { kind: 'about', value: 25_000 },
      modality: 'capacity',
      asOf: '2025-06-19',
      asOfInferred: true,
      via: ['NHK'],
      note: 'LIGA, JoongAng and UNN have “is considering”, so no plan yet; corrected by them. No page gives a start or a day.',
    },
  ],
  mentions: [
    { of: '2025-06-17-shoigu-1000-sappers' },
    { of: '2025-06-17-shoigu-5000-builders' },
    { of: '2025-04-30-nis-4700-killed-or-wounded' },
    { of: '2025-04-30-nis-600-killed' },
    { of: '2025-04-30-nis-15000-sent' },
  ],
};
