// Leads a relative import of TypeScript, which ends in .js, to its source; other imports stay what they are called.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The form of resolvers that eslint-module-utils asks for. */
export const interfaceVersion = 2;

/** Where an import in a file leads. */
export function resolve(source, file) {
  if (!source.startsWith('.')) return { found: false };
  const place = path.resolve(path.dirname(file), source).replace(/\.js$/, '.ts');
  return existsSync(place) ? { found: true, path: place } : { found: false };
}
