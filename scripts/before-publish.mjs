// Writes into the built packages what is known only when they are published: the repository, and the widget's pinned snippet.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileDigests } from './publish/file-digests.mjs';
import { publishedPackages } from './publish/packages.mjs';
import { pinnedSnippet, withSnippet } from './publish/pinned-snippet.mjs';
import { repositoryAddress, writeRepository } from './publish/repository-field.mjs';

const root = path.resolve(import.meta.dirname, '..');
const packages = publishedPackages(root);

try {
  writeRepository(root, packages, repositoryAddress(process.env));
  for (const { folder, manifest } of packages.filter((one) => one.manifest.unpkg)) {
    const readme = path.join(folder, 'README.md');
    const snippet = pinnedSnippet(manifest, fileDigests(folder));
    writeFileSync(readme, withSnippet(readFileSync(readme, 'utf8'), snippet));
  }
} catch (error) {
  console.error(`before-publish: ${error.message}`);
  process.exitCode = 1;
}
