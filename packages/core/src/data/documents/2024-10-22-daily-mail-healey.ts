// Daily Mail (Reuters text) on Healey in Parliament; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-22-daily-mail-healey',
  publisher: 'Daily Mail, with Reuters',
  address:
    'https://www.dailymail.co.uk/wires/reuters/article-13987075/UK-says-highly-likely-North-Korea-sending-troops-help-Russia.html',
  language: 'en',
  publishedOn: '2024-10-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-22-uk-mod-hundreds-sent',
      origin: 'uk-mod',
      quantity: sent,
      figure: { kind: 'in-words', words: 'hundreds', reading: readWords('hundreds') },
      asOf: '2024-10-22',
      via: ['John Healey'],
      wording: { text: 'highly likely', language: 'en' },
      note: 'Combat troops, whose transfer has begun.',
    },
  ],
};
