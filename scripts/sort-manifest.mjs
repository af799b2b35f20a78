// Puts the modules of the custom-elements manifest in order of path; the analyzer lists them as the disk answers.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'custom-elements.json';
const manifest = JSON.parse(readFileSync(file, 'utf8'));
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
