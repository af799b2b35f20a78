// Korea Herald (Yonhap text) on Ryder, 19 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-20-korea-herald-ryder',
  publisher: 'The Korea Herald, with Yonhap',
  address: 'https://www.koreaherald.com/view.php?ud=20241220050016',
  language: 'en',
  publishedOn: '2024-12-20',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-19-us-dod-several-hundred',
      origin: 'us-dod',
      quantity: killedOrWounded,
      figure: { kind: 'in-words', words: 'several hundred', reading: readWords('several-hundred') },
      asOf: '2024-12-19',
      statedOn: '2024-12-19',
      via: ['Pat Ryder'],
      wording: { text: 'several hundred casualties', language: 'en' },
      note: 'From killed in action to wounded; he would not split the number.',
    },
  ],
  mentions: [
    { of: '2024-12-19-nis-100-killed', via: ['lawmakers in Seoul'] },
    { of: '2024-12-19-nis-1000-wounded', wording: { text: 'some 1,000', language: 'en' } },
  ],
};
