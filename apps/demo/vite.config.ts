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
 * Lays the script-tag file beside the pages, as a publisher would host it. A page asks for it by
 * `<script type="module" vite-ignore src="./dprk-deployment-tracker.min.js"></script>`.
 */
function scriptTagFile(): Plugin {
  const fileName = 'dprk-deployment-tracker.min.js';
  const read = () =>
    readFileSync(fileURLToPath(import.meta.resolve('@dprk-deployment-tracker/widget/cdn')), 'utf8');
  return {
    name: 'script-tag-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: read() });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript').end(read());
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [scriptTagFile(), buildPages()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});
