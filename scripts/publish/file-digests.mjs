// SHA-384 of every file of a package, in the form that `integrity` takes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packedFiles } from './tarball-files.mjs';

/** The digest of some bytes: `sha384-` and base64. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Every file that npm would publish, with its digest. The package must be built. */
export function fileDigests(folder) {
  return packedFiles(folder).map((file) => ({
    file,
    integrity: integrityOf(readFileSync(path.join(folder, file))),
  }));
}

/** Whether a page may load the file by its address, and not a bundler from the package. */
export function isForPages({ file }) {
  return /^dist\/(?:[^/]+\.(?:min\.js|html)|ledger\.json|feed\.schema\.json)$/.test(file);
}
