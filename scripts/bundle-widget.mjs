// Bundles the widget for a plain page: the script-tag file, and beside it what a reader may ask for later.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';

const BASE = 'dprk-deployment-tracker';
const LICENCES = `${BASE}.min.js.LICENSES.md`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Dynamic imports of the sources, and the short names of the files they become. */
const laterFiles = [
  { source: /record-entry/, name: 'record' },
  { source: /intake-entry/, name: 'intake' },
  { source: /deep-views/, name: 'views' },
];

function laterName({ facadeModuleId, name: given }) {
  const later = laterFiles.find(({ source }) => source.test(facadeModuleId ?? given));
  if (!later) throw new Error(`bundle-widget: no file name for the chunk ${given}`);
  return `${BASE}.${later.name}.min.js`;
}

/** Templates keep one line break where the sources indent; none of them shows white space as it stands. */
const tightTemplates = {
  name: 'tight-templates',
  transform: (code, id) =>
    /\/(view|paint)\/|deployment-tracker\.js$/.test(id)
      ? { code: code.replace(/\n\s+/g, '\n'), map: null }
      : undefined,
};

/** Style sheets keep no more white space than they need. Strings in them hold no line breaks. */
const tightStyles = {
  name: 'tight-styles',
  transform(code, id) {
    if (!/\.styles\.js$/.test(id)) return undefined;
    const tight = code.replace(/css`([^`]*)`/g, (_, sheet) => {
      const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
      return `css\`${text
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .trim()}\``;
    });
    return { code: tight, map: null };
  },
};

await build({
  root: process.cwd(),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [tightTemplates, tightStyles],
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
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: `${BASE}.min.js`,
        chunkFileNames: laterName,
        comments: { legal: false },
        postBanner: `/*! ${version} MIT, data CC BY 4.0: ${LICENCES} */`,
      },
    },
  },
});
