// Writes the door `./opening` as JSON text, so that a page loads data and not the record it was taken from.
import { writeFileSync } from 'node:fs';
import { ledger, ledgerEntries } from '../dist/data/ledger.js';
import { openingEntries } from '../dist/derive/opening-entries.js';
import { jsonString } from './json-string.mjs';

const text = `// Written by the build from the document files.
export const opening = JSON.parse(${jsonString(openingEntries(ledgerEntries, ledger))});
export const digest = '${ledger.digest}';
`;
writeFileSync(new URL('../dist/opening-entry.js', import.meta.url), text);
