// Reuters on the two prisoners sent to South Korea; entered 2026-11-26 by two digests, the page not opened.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-23-reuters-prisoners-in-seoul',
  publisher: 'Reuters',
  address:
    'https://www.reuters.com/business/aerospace-defense/ukraine-sent-two-captured-north-korean-soldiers-south-korea-zelenskiy-says-2026-09-23/',
  language: 'en',
  publishedOn: '2026-09-23',
  readAs: 'named',
  namedBy: [
    'Korean civic briefing of 24 September 2026 (in a public repository; names Reuters)',
    'German news digest of 4 October 2026 (in a public repository; tells the same)',
  ],
  recordedOn: '2026-11-26',
  events: [
    {
      id: '2026-09-23-prisoners-sent-to-seoul',
      day: '2026-09-23',
      kind: 'diplomacy',
      title: 'Zelensky tells the UN that the two captured soldiers went to South Korea',
      note: 'The two of January 2025. The day is that of the speech; JoongAng has mid-September for their coming.',
    },
  ],
};
