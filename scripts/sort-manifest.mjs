// Puts the modules of the custom-elements manifest in order of path, and names them as they are published.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'custom-elements.json';

/** The analyzer reads sources; the package holds what is built from them. */
function publishedPath(key, value) {
  const isPath = (key === 'path' || key === 'module') && typeof value === 'string';
  return isPath ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value;
}

const manifest = JSON.parse(readFileSync(file, 'utf8'), publishedPath);
// The analyzer lists them as the disk answers.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
