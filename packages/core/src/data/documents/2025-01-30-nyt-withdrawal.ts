// The New York Times on the withdrawal from the front; entered 2026-11-22 from RBC-Ukraine's report.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-30-nyt-withdrawal',
  publisher: 'The New York Times',
  address:
    'https://newsukraine.rbc.ua/news/north-korean-troops-withdrawn-from-frontline-1738310065.html',
  language: 'en',
  publishedOn: '2025-01-30',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read in the report of RBC-Ukraine.',
  events: [
    {
      id: '2025-01-15-withdrawal',
      day: '2025-01-15~',
      kind: 'movement',
      title: 'North Korean troops leave the front in Kursk',
      note: 'Unseen for about two weeks by 30 January; HUR’s chief disputed it on 4 February.',
    },
  ],
  mentions: [
    { of: '2025-01-22-ua-us-officials-11000-sent' },
    {
      of: '2025-01-19-syrskyi-nearly-half',
      note: 'Halved over three months, as RBC-Ukraine gives it.',
    },
  ],
};
