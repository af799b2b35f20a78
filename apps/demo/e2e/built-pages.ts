// Finds every page of the built demo by itself, so that no page can be forgotten.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../dist');

/**
 * The addresses of all built pages, relative to the demo: `index.html`, `pages/dark.html`.
 *
 * **Throws** where the demo has not been built.
 */
export function builtPages(): readonly string[] {
  if (!existsSync(dist)) throw new Error('builtPages: no dist; run `npm run build` first');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
