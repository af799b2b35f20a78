// Ukrainska Pravda (Reuters) on Zelensky, 7 February 2025; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-07-up-zelensky-thousands',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/7/7497254/',
  language: 'en',
  publishedOn: '2025-02-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-07-zelensky-thousands-kursk',
      origin: 'ua-president',
      quantity: presentInKursk,
      figure: { kind: 'in-words', words: 'thousands', reading: readWords('thousands') },
      asOf: '2025-02-07',
      via: ['Reuters'],
      note: 'Back in combat.',
    },
  ],
  mentions: [{ of: '2025-02-07-return', via: ['Reuters'] }],
};
