// Korea Herald on CNN’s report that some were inside Ukraine; entered 2026-11-22 and read again on the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInUkraine } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-korea-herald-cnn-inside-ukraine',
  publisher: 'The Korea Herald, with Yonhap',
  title: 'Small number of N. Korean troops already inside Ukraine: report',
  address: 'https://www.koreaherald.com/view.php?ud=20241030050118',
  language: 'en',
  publishedOn: '2024-10-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'CNN’s own text was read in a copy elsewhere.',
  claims: [
    {
      id: '2024-10-29-western-officials-inside-ukraine',
      origin: 'western-officials',
      quantity: presentInUkraine,
      figure: { kind: 'in-words', words: 'a small number', reading: undefined },
      asOf: '2024-10-29',
      statedOn: '2024-10-29',
      via: ['two intelligence officials', 'CNN', 'Yonhap'],
      note: 'Washington could not corroborate it; Zelensky denied it a day later.',
    },
  ],
};
