// The Moscow Times, from AFP, on the JCS statement; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-23-moscow-times-jcs-1100',
  publisher: 'The Moscow Times, with AFP',
  address:
    'https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war-south-korean-military-says-a87427',
  language: 'en',
  publishedOn: '2024-12-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-23-jcs-1100',
      origin: 'rok-jcs',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 1_100 },
      asOf: '2024-12-23',
      asOfInferred: true,
      wording: { text: 'around', language: 'en' },
      note: 'The NIS’s 100 and 1,000 of four days before make the same sum.',
    },
  ],
};
