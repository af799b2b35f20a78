// The Kyiv Independent on the CSIS count of Russian losses, June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-04-kyiv-independent-csis-losses',
  publisher: 'The Kyiv Independent',
  title:
    'Putin’s ‘disregard’ for troops highlighted as Russian losses approach 1 million, CSIS report shows',
  address:
    'https://kyivindependent.com/putins-disregard-for-troops-highlighted-as-russian-losses-approach-1-million-csis-report-shows/',
  language: 'en',
  publishedOn: '2025-06-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-03-csis-950000',
      origin: 'csis',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 950_000, exclusive: true },
      asOf: '2025-06-03',
      asOfInferred: true,
      statedOn: '2025-06-03',
      wording: { text: 'more than', language: 'en' },
      derivedFrom: ['2025-05-03-uk-di-950000'],
      note: 'Built on US and UK officials’ figures among others; up to 250,000 of them dead.',
    },
    {
      id: '2025-06-mediazona-109625',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'at-least', low: 109_625 },
      asOf: '2025-06',
      asOfInferred: true,
      note: 'Names.',
    },
  ],
};
