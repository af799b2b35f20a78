// Zazoom, from Quotidiano.net, on the sappers’ return; entered 2026-11-22 from a copy.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-zazoom-6000-dead',
  publisher: 'Quotidiano.net, on Zazoom',
  title:
    'Corea del Nord Kim Jong Un accoglie i veterani del Kursk | Eroi Ma 6 mila sarebbero morti',
  address:
    'https://www.zazoom.it/2025-12-13/corea-del-nord-kim-jong-un-accoglie-i-veterani-del-kursk-eroi-ma-6-mila-sarebbero-morti/18310638/',
  language: 'it',
  publishedOn: '2025-12-13',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'The headline’s 6,000 who “sarebbero morti” name no source and are no repeat of a claim here.',
  mentions: [{ of: '2025-12-12-sappers-home', via: ['KCNA'] }],
};
