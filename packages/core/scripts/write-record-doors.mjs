// Writes the doors `./opening` and `./record` as literals, so that a page loads data and not the files it was entered in.
import { writeFileSync } from 'node:fs';
import { ledger, ledgerEntries } from '../dist/data/ledger.js';
import { openingEntries } from '../dist/derive/opening-entries.js';

write('opening-entry.js', 'opening', openingEntries(ledgerEntries, ledger));
write('record-entry.js', 'record', ledgerEntries);

function write(file, name, value) {
  const text = `// Written by the build from the document files.\nexport const ${name} = ${JSON.stringify(value)};\n`;
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), text);
}
