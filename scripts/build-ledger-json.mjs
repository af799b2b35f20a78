// Writes dist/ledger.json through the package's own script, once that script is there.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const writer = path.resolve('scripts/write-ledger-json.mjs');
if (existsSync(writer)) {
  await import(pathToFileURL(writer).href);
} else {
  console.warn('scripts/write-ledger-json.mjs is not there yet: no ledger.json is written');
}
