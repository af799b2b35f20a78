// The packages that go to npm: whatever stands in packages/ and is not private.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Of each its folder, the file of its manifest and what that says, in order of the folders' names. */
export function publishedPackages(root) {
  return readdirSync(path.join(root, 'packages'))
    .sort()
    .map((name) => path.join(root, 'packages', name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map((folder) => {
      const file = path.join(folder, 'package.json');
      return { folder, file, manifest: JSON.parse(readFileSync(file, 'utf8')) };
    })
    .filter(({ manifest }) => manifest.private !== true);
}
