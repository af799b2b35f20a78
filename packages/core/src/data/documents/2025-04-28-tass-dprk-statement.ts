// TASS, with KCNA, on the statement of 28 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-28-tass-dprk-statement',
  publisher: 'TASS',
  address: 'https://tass.com/world/1950153',
  language: 'en',
  publishedOn: '2025-04-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-04-28-dprk-confirms', via: ['KCNA'] },
    { of: '2025-04-28-dprk-sent-no-number', via: ['KCNA'] },
    { of: '2025-04-26-gerasimov-declaration' },
  ],
};
