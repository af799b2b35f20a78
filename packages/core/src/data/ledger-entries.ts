// Our record as it was entered, read from the one text that the build wrote of all document files.
import type { LedgerEntries } from '../model/entry.js';
import { recordText } from './record-text.generated.js';

/** All entries of our record. */
export const ledgerEntries: LedgerEntries = JSON.parse(recordText);
