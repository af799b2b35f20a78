// Puts the page and the files of the package into one folder, as a newsroom would on its server.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const dist = 'node_modules/@dprk-deployment-tracker/widget/dist';
mkdirSync('site', { recursive: true });
cpSync('index.html', 'site/index.html');
for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js'))) {
  cpSync(`${dist}/${file}`, `site/${file}`);
}
