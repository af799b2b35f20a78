// The New York Times on the force massed in Kursk; entered 2026-11-22 from Newser's report.
import type { DocumentEntry } from '../../model/entry.js';
import { jointForceInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-10-nyt-kursk-50000',
  publisher: 'The New York Times',
  address:
    'https://amp.newser.com/story/359248/us-north-korean-troops-are-part-of-force-for-kursk-attack.html',
  language: 'en',
  publishedOn: '2024-11-10',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read in the report of Newser.',
  claims: [
    {
      id: '2024-11-10-ua-us-officials-50000-kursk',
      origin: 'ua-us-officials',
      quantity: jointForceInKursk,
      figure: { kind: 'exact', value: 50_000 },
      asOf: '2024-11-10',
      asOfInferred: true,
      note: 'Syrskyi’s round number of a month before, now with North Koreans in it.',
    },
  ],
};
