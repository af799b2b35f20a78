// A copy of Politico on the museum in Pyongyang, October 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-politico-us-1200',
  publisher: 'Politico',
  title: 'North Korea to build museum glorifying its troops fighting against Ukraine',
  address:
    'https://uaetodaynews.com/north-korea-to-build-museum-glorifying-its-troops-fighting-against-ukraine-politico/',
  language: 'en',
  publishedOn: '2025-10-24',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read on UAE Today News, which prints no day; another copy has 24 October.',
  claims: [
    {
      id: '2025-01-24-us-officials-1200',
      origin: 'us-officials',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 1_200 },
      asOf: '../2025-01-12',
      asOfInferred: true,
      statedOn: '2025-01-12/2025-01-24',
      knownFrom: '2025-01-12',
      via: ['AP'],
      wording: { text: 'a lower estimate', language: 'en' },
      note: 'AP had it by 12 January, beside Kyiv’s killed or wounded; here “casualties”. Read only as recalled.',
    },
  ],
  mentions: [{ of: '2025-01-09-zelensky-4000' }],
};
