// Bloomberg on Healey in Munich; entered 2026-11-22 from a copy of its text, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-15-bloomberg-healey-17000',
  publisher: 'Bloomberg',
  address: 'https://www.petertheil.com/121080',
  language: 'en',
  publishedOn: '2026-02-15~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-15-uk-mod-17000-sent',
      origin: 'uk-mod',
      quantity: sent,
      figure: { kind: 'about', value: 17_000 },
      asOf: '2026-02-15~',
      asOfInferred: true,
      via: ['John Healey'],
      wording: { text: 'committed … at about 17,000', language: 'en' },
      note: 'Troops “committed to fighting for Russia”, read as sent so far; not as there that day.',
    },
  ],
};
