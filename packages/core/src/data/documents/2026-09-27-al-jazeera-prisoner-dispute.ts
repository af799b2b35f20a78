// Al Jazeera on Seoul and Kyiv after the prisoners' transfer; entered 2026-11-26 by two digests, the page not opened.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-27-al-jazeera-prisoner-dispute',
  publisher: 'Al Jazeera',
  address:
    'https://www.aljazeera.com/news/2026/9/27/south-korea-ukraine-relations-sour-over-north-korean-pow-transfer',
  language: 'en',
  publishedOn: '2026-09-27',
  readAs: 'named',
  namedBy: [
    'Korean dashboard of October 2026 (in a public repository; names Al Jazeera)',
    'German news digests of late September and 4 October 2026 (in a public repository; tell the same)',
  ],
  recordedOn: '2026-11-26',
  mentions: [{ of: '2026-09-23-prisoners-sent-to-seoul' }],
  events: [
    {
      id: '2026-09-24-seoul-breach-of-secrecy',
      day: '2026-09-24/2026-09-27',
      kind: 'diplomacy',
      title: 'Seoul calls the disclosure a breach of secrecy and asks for an apology',
      note: 'Kyiv’s adviser says on the 26th that there was no such agreement. Lee repeats the demand on 3 October.',
    },
  ],
};
