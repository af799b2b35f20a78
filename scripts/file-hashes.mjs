// Prints SHA-384 of every file that is published; with `--notes` the notes of the release, with the digests of what pages load.
import path from 'node:path';
import process from 'node:process';
import { fileDigests } from './publish/file-digests.mjs';
import { publishedPackages } from './publish/packages.mjs';
import { releaseNotes } from './publish/release-notes.mjs';

const packages = publishedPackages(path.resolve(import.meta.dirname, '..'));

if (process.argv.includes('--notes')) {
  process.stdout.write(releaseNotes(packages, fileDigests));
} else {
  for (const { folder, manifest } of packages) {
    for (const { file, integrity } of fileDigests(folder)) {
      console.log(`${integrity}  ${manifest.name}@${manifest.version}/${file}`);
    }
  }
}
