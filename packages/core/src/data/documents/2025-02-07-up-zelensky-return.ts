// Ukrainska Pravda on the return to combat; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { localLosses, russianForceInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-07-up-zelensky-return',
  publisher: 'Ukrainska Pravda',
  title: 'Zelenskyy: Russia has once again deployed North Korean troops to Kursk Oblast – video',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/7/7497233/',
  language: 'en',
  publishedOn: '2025-02-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-07-zelensky-hundreds-killed',
      origin: 'ua-president',
      quantity: localLosses('killed', 'assaults-2025-02-07', '2025-02-07~', 'russian-and-dprk'),
      figure: { kind: 'in-words', words: 'hundreds', reading: readWords('hundreds') },
      asOf: '2025-02-07',
      asOfInferred: true,
      wording: { text: 'hundreds', language: 'en' },
      note: 'Russians and North Koreans together. Other translations have “destroyed”.',
    },
    {
      id: '2025-02-07-zelensky-60000-in-kursk',
      origin: 'ua-president',
      quantity: russianForceInKursk,
      figure: { kind: 'exact', value: 60_000 },
      asOf: '2025-02-07',
    },
  ],
  events: [
    {
      id: '2025-02-07-return',
      day: '2025-02-07~',
      kind: 'movement',
      title: 'North Korean troops are back in the assaults in Kursk',
    },
  ],
};
