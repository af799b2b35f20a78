// Our own ledger: the record as entered, linked once.
import { faultText } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import { linkLedger } from '../model/link-ledger.js';
import { ledgerEntries } from './ledger-entries.js';

export { ledgerEntries } from './ledger-entries.js';

/** Our record, linked. **Throws** at load when an entry cannot be linked, so that no build can ship one. */
export const ledger: Ledger = linked();

function linked(): Ledger {
  const { ledger: linkedEntries, faults } = linkLedger(ledgerEntries);
  if (faults.length > 0) throw new TypeError(`ledger: ${faults.map(faultText).join('\n')}`);
  return linkedEntries;
}
