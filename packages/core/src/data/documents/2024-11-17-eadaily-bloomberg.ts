// EADaily on the same Bloomberg story, with its end; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-17-eadaily-bloomberg',
  publisher: 'EADaily',
  title: 'Kim Jong—un may send Putin 100 thousand soldiers for SMO - Bloomberg',
  address:
    'https://eadaily.com/en/ampnews/2024/11/17/kim-jong-un-may-send-putin-100-thousand-soldiers-for-smo-bloomberg',
  language: 'en',
  publishedOn: '2024-11-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-17-bloomberg-millions-of-rounds',
      origin: 'bloomberg',
      quantity: shellsSupplied,
      figure: { kind: 'in-words', words: 'millions', reading: readWords('millions') },
      asOf: '2024-11-17',
      asOfInferred: true,
      note: 'Bloomberg’s background line, without a source.',
    },
  ],
  mentions: [
    {
      of: '2024-11-17-g20-100000',
      via: ['Bloomberg'],
      printed: { inWords: '“not inevitable” for “not imminent”' },
      mutations: [
        {
          kind: 'condition-lost',
          seen: { text: 'is not inevitable and military support on such', where: 'body' },
        },
      ],
    },
  ],
};
