// Writes what tools read about the element: the manifest, data for editors, and the doors for frameworks; from its doc blocks alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { vscodeData, webTypes } from './element-data/editor-data.mjs';
import { frameworkDoors } from './element-data/framework-doors.mjs';
import { propertyTypes } from './element-data/property-types.mjs';
import { publishedManifest } from './element-data/published-manifest.mjs';

const tag = 'dprk-deployment-tracker';
const analyze = ['analyze', '--litelement', '--quiet', '--globs', 'src/element/*.ts'];
const found = await cli({
  argv: [...analyze, '--exclude', 'src/**/*.test.ts'],
  cwd: process.cwd(),
  noWrite: true,
});
const doors = ['src/element/define.ts', 'src/element/index.ts'];
const typeOf = propertyTypes(path.resolve('dist/element/index.d.ts'), 'DeploymentTracker');
const manifest = publishedManifest(found, { tag, doors, typeOf });
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === tag);
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const json = (data) => `${JSON.stringify(data, null, 2)}\n`;
writeFileSync('custom-elements.json', json(manifest));
writeFileSync('dist/vscode.html-custom-data.json', json(vscodeData(element)));
writeFileSync('dist/web-types.json', json(webTypes(element, about)));
mkdirSync('dist/frameworks', { recursive: true });
for (const [name, text] of Object.entries(frameworkDoors(element))) {
  writeFileSync(path.join('dist/frameworks', name), text);
}
