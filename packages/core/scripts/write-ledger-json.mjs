// Checks the built record and writes it to dist/ledger.json; a fault ends the build with its lines printed.
import { writeFileSync } from 'node:fs';
import {
  checkLedger,
  faultText,
  headlineChanges,
  ledger,
  ledgerEntries,
  ruleVersion,
} from '../dist/index.js';

const faults = checkLedger(ledger, ledgerEntries, headlineChanges);
if (faults.length > 0) {
  console.error(faults.map(faultText).join('\n'));
  console.error(`${faults.length} faults in the record: dist/ledger.json is not written`);
  process.exitCode = 1;
} else {
  const { digest } = ledger;
  const text = JSON.stringify({ digest, ruleVersion, ...ledgerEntries });
  writeFileSync(new URL('../dist/ledger.json', import.meta.url), `${text}\n`);
}
