// Oita Godo Shimbun, with Kyodo, on workers in the Russian army; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-21-oita-press-kyodo-workers-enlisted',
  publisher: 'Oita Godo Shimbun, with Kyodo',
  title: '【独自】北朝鮮労働者、ロシア軍に入隊',
  address: 'https://www.oita-press.co.jp/1002000000/2025/09/21/NP2025092101000804',
  language: 'ja',
  publishedOn: '2025-09-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-21-hur-hundreds-of-workers-enlisted',
      origin: 'ua-hur',
      quantity: { ...presentInKursk, population: 'dprk-workers' },
      figure: {
        kind: 'in-words',
        words: 'several hundred',
        reading: readWords('several-hundred'),
      },
      asOf: '2025-09-21',
      asOfInferred: true,
      via: ['an official', 'Kyodo'],
      wording: { text: '数百人規模', language: 'ja' },
      note: 'Workers from the Far East under contract with the Russian army, in Kursk since July.',
    },
  ],
};
