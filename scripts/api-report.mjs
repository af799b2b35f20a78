// Writes each package's form of publication into its folder `api`, for its test to compare with and for a reviewer to read.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedPackages } from './publish/packages.mjs';
import { FORM_FOLDER, publishedForm } from './publish/published-form.mjs';

const root = path.resolve(import.meta.dirname, '..');

for (const { folder, manifest } of publishedPackages(root)) {
  const form = publishedForm(folder);
  const place = path.join(folder, FORM_FOLDER);
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(place)) if (!form.has(name)) rmSync(path.join(place, name));
  for (const [name, text] of form) writeFileSync(path.join(place, name), text);
  console.log(`${manifest.name}: ${[...form.keys()].join(', ')}`);
}
