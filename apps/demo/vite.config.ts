// Builds every page of the demo: each *.html beside this file, in pages/ and in hosts/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { buildPages } from './build-pages.js';
import { figureSheet } from './build-pages/figure-sheet.js';

const here = import.meta.dirname;
const folders = ['.', 'pages', 'hosts'];

const pages = folders
  .map((folder) => path.join(here, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => path.join(folder, name)),
  );

const sheetName = 'dprk-figure.css';

/** The feeds that pages fetch: our record as a whole, and an invented one. */
const feedFiles: ReadonlyMap<string, string> = new Map([
  [
    'feeds/record.json',
    fileURLToPath(import.meta.resolve('@dprk-deployment-tracker/core/ledger.json')),
  ],
  ['feeds/invented.json', path.join(here, 'feeds/invented.json')],
]);

/**
 * Lays beside the pages, as a publisher would host them, the script-tag file with the files that it asks for when a
 * reader wants more, and the sheet for figures that stand in a page itself.
 *
 * A page asks for them by `<script type="module" vite-ignore src="./dprk-deployment-tracker.min.js"></script>`.
 */
function filesBesideThePages(): Plugin {
  const cdn = fileURLToPath(import.meta.resolve('@dprk-deployment-tracker/widget/cdn'));
  const home = path.dirname(cdn);
  const names = () => readdirSync(home).filter((name) => /^dprk-.*\.min\.js$/.test(name));
  return {
    name: 'files-beside-the-pages',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: sheetName, source: figureSheet() });
      for (const [fileName, file] of feedFiles)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      for (const fileName of names()) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(home, fileName)) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = path.basename((request.url ?? '').split('?')[0] ?? '');
        const feed = feedFiles.get(`feeds/${name}`);
        if (feed) {
          response.setHeader('content-type', 'application/json');
          return response.end(readFileSync(feed));
        }
        if (name !== sheetName && !names().includes(name)) return next();
        const isSheet = name === sheetName;
        response.setHeader('content-type', isSheet ? 'text/css' : 'text/javascript');
        response.end(isSheet ? figureSheet() : readFileSync(path.join(home, name)));
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [filesBesideThePages(), buildPages()],
  build: {
    target: 'es2022',
    modulePreload: false,
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});
