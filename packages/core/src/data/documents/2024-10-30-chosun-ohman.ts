// Chosun Ilbo, from LRT, on Jonas Ohman; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-chosun-ohman',
  publisher: 'Chosun Ilbo',
  address: 'https://chosun.com/english/north-korea-en/2024/10/30/H4AO6RRJKZGX3HDY77BWJXRSTA',
  language: 'en',
  publishedOn: '2024-10-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-blue-yellow-all-but-one',
      origin: 'blue-yellow',
      quantity: localLosses('killed', 'first-clash-2024-10-25', '2024-10-25'),
      figure: { kind: 'in-words', words: 'all … except for one', reading: undefined },
      asOf: '2024-10-25',
      statedOn: '2024-10-28',
      via: ['Jonas Ohman', 'LRT'],
      wording: { text: 'To my knowledge', language: 'en' },
      sinceSaid: 'occurred on the 25th in Kursk',
      note: 'Of a unit whose size is not given. Zelensky denied any fighting two days later.',
    },
  ],
};
