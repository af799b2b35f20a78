// Writes the version of the package it is run in over the one that the sources stand with: no file has to be raised by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve('dist/version.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const compiled = readFileSync(file, 'utf8');
const written = compiled.replace(/(\bversion = )'[^']*'/, `$1'${version}'`);
if (!written.includes(`version = '${version}'`)) {
  throw new Error(`write-version: ${file} has no version to write over`);
}
writeFileSync(file, written);
