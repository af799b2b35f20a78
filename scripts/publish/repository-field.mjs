// The `repository` field, without which npm refuses provenance: it comes from the workflow, since no address is known before.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The address of the repository that a workflow runs in. **Throws** where the environment names none. */
export function repositoryAddress({ GITHUB_REPOSITORY, GITHUB_SERVER_URL }) {
  if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(GITHUB_REPOSITORY ?? '')) {
    throw new Error('GITHUB_REPOSITORY names no repository: owner/name is expected');
  }
  const server = new URL(GITHUB_SERVER_URL ?? 'https://github.com');
  if (server.protocol !== 'https:') throw new Error(`GITHUB_SERVER_URL is not https: ${server}`);
  return new URL(`/${GITHUB_REPOSITORY}`, server).href;
}

/** Writes the field into the manifest of each package, with the package's own folder. */
export function writeRepository(root, packages, address) {
  for (const { folder, file } of packages) {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const directory = path.relative(root, folder).split(path.sep).join('/');
    manifest.repository = { type: 'git', url: `git+${address}.git`, directory };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
