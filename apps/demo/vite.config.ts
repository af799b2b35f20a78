// Builds every page of the demo: each *.html beside this file, in pages/ and in hosts/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { buildPages } from './build-pages.js';

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

/**
 * Lays the script-tag file, and the record it asks for when a reader wants it, beside the pages, as a publisher would
 * host them. A page asks for it by `<script type="module" vite-ignore src="./dprk-deployment-tracker.min.js"></script>`.
 */
function scriptTagFiles(): Plugin {
  const cdn = fileURLToPath(import.meta.resolve('@dprk-deployment-tracker/widget/cdn'));
  const home = path.dirname(cdn);
  const names = () => readdirSync(home).filter((name) => /^dprk-.*\.min\.js$/.test(name));
  return {
    name: 'script-tag-files',
    generateBundle() {
      for (const fileName of names()) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(home, fileName)) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = path.basename((request.url ?? '').split('?')[0] ?? '');
        if (!names().includes(name)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(path.join(home, name)));
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [scriptTagFiles(), buildPages()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});
