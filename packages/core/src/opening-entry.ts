// The door `./opening`: the part of the record that a first view needs, as data. The build writes it out as a literal.
import { ledger, ledgerEntries } from './data/ledger.js';
import { openingEntries } from './derive/opening-entries.js';
import type { LedgerEntries } from './model/entry.js';

/** Entries behind the headlines; link them with `linkPart`. */
export const opening: LedgerEntries = openingEntries(ledgerEntries, ledger);

/** The digest of the whole record. */
export const digest: string = ledger.digest;
