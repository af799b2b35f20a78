// Bundles the widget into the one file that a plain page loads by script tag; runs in its package.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';

const NAME = 'dprk-deployment-tracker.min.js';
const LICENCES = `${NAME}.LICENSES.md`;
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  root: process.cwd(),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    minify: 'oxc',
    sourcemap: true,
    license: { fileName: LICENCES },
    rolldownOptions: {
      input: 'dist/define.js',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: NAME,
        codeSplitting: false,
        comments: { legal: false },
        postBanner: `/*! ${name} ${version}: code MIT, data CC BY 4.0; bundled licences in ${LICENCES} */`,
      },
    },
  },
});
