// Builds every page of the demo: each *.html beside this file, in pages/ and in hosts/.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
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

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [buildPages()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});
