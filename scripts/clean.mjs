// Deletes what builds, tests and caches have written, so that the next build starts from the sources.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const products = [
  ...['dist', 'custom-elements.json', '.turbo', 'reports', 'test-results'],
  'src/data/record-text.generated.ts',
];

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name)),
);

for (const folder of [root, ...workspaces]) {
  for (const product of products) {
    rmSync(path.join(folder, product), { recursive: true, force: true });
  }
}
