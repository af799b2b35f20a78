// The door `./record`: the whole record as data, to be loaded when a reader asks for it.
import { ledgerEntries } from './data/ledger-entries.js';
import type { LedgerEntries } from './model/entry.js';

/** All entries; link them with `linkPart`, under the digest of `./opening`. */
export const record: LedgerEntries = ledgerEntries;
