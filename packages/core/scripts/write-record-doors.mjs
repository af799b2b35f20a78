// Writes the doors `./opening` and `./record` as literals, so that a page loads data and not the files it was entered in.
import { writeFileSync } from 'node:fs';
import { ledger, ledgerEntries } from '../dist/data/ledger.js';
import { openingEntries } from '../dist/derive/opening-entries.js';

const opening = openingEntries(ledgerEntries, ledger);
write('opening-entry.js', { opening, digest: ledger.digest });
write('record-entry.js', { record: ledgerEntries });

function write(file, values) {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  const text = `// Written by the build from the document files.\n${lines.join('')}`;
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), text);
}
