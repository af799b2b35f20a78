// Builds every page of the demo: each *.html beside this file, in pages/ and in hosts/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { buildPages } from './build-pages.js';
import { figureSheet } from '@dprk-deployment-tracker/widget/embed';
import { oembedAnswer } from './build-pages/oembed-answer.js';

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

/** What stands beside the pages and is written here. */
const written: Readonly<Record<string, () => string>> = {
  'dprk-figure.css': figureSheet,
  'dprk-deployment-tracker.oembed.json': oembedAnswer,
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Lays beside the pages, as a publisher would host them, the script-tag file with the files that it asks for when a
 * reader wants more, the pages for iframes with their script, and the sheet for figures that stand in a page itself.
 *
 * A page asks for them by `<script type="module" vite-ignore src="./dprk-deployment-tracker.min.js"></script>`.
 */
function filesBesideThePages(): Plugin {
  const cdn = fileURLToPath(import.meta.resolve('@dprk-deployment-tracker/widget/cdn'));
  const home = path.dirname(cdn);
  const names = () => readdirSync(home).filter((name) => /^dprk-.*(\.min\.js|\.html)$/.test(name));
  return {
    name: 'files-beside-the-pages',
    generateBundle() {
      for (const [fileName, source] of Object.entries(written)) {
        this.emitFile({ type: 'asset', fileName, source: source() });
      }
      for (const fileName of names()) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(home, fileName)) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = path.basename((request.url ?? '').split('?')[0] ?? '');
        const source = written[name];
        if (!source && !names().includes(name)) return next();
        response.setHeader('content-type', types[path.extname(name)] ?? 'text/plain');
        response.end(source ? source() : readFileSync(path.join(home, name)));
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
