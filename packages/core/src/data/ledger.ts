// Our own ledger: every document of the list, linked once.
import type { LedgerEntries } from '../model/entry.js';
import { faultText } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import { linkLedger } from '../model/link-ledger.js';
import * as documents from './document-list.js';
import { origins } from './origins.js';
import { parties } from './parties.js';

/** The day up to which the whole record was last gone through. */
const reviewedOn = '2026-11-22';

const recordedOn = Object.values(documents).map((document) => document.recordedOn);

/** Our record as it was entered; a document entered after the last review moves its data day on. */
export const ledgerEntries: LedgerEntries = {
  dataDay: recordedOn.reduce((newest, day) => (day > newest ? day : newest), reviewedOn),
  parties,
  origins,
  documents: Object.values(documents),
};

/** Our record, linked. **Throws** at load when an entry cannot be linked, so that no build can ship one. */
export const ledger: Ledger = linked();

function linked(): Ledger {
  const { ledger: linkedEntries, faults } = linkLedger(ledgerEntries);
  if (faults.length > 0) throw new TypeError(`ledger: ${faults.map(faultText).join('\n')}`);
  return linkedEntries;
}
