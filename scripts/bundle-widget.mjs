// Bundles the widget for a plain page: the script-tag file, and beside it the files that a reader may ask for later.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundleFrame } from './bundle-frame.mjs';
import { giver, handOver, sharedOf } from './bundle-widget/hand-over.mjs';
import {
  exchangedLit,
  handedLit,
  handedPolicy,
  litOfApp,
  litUntilApp,
  noMarks,
  ownPolicy,
  STILL_KIT,
  wholeLit,
} from './bundle-widget/lit-parts.mjs';
import { numbersOnlyD3 } from './numbers-only-d3.mjs';

const BASE = 'dprk-deployment-tracker';
const LICENCES = `${BASE}.min.js.LICENSES.md`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const licence = `${version} MIT, data CC BY 4.0: ${LICENCES}`;
const banner = `/*! ${licence} */`;
const dist = path.resolve('dist');

/**
 * Begins a file of which nearly every function runs before the picture stands: Chromium then compiles them while the file
 * comes, and not one by one when they are first called. To others it is a comment.
 */
const allRun = '//# allFunctionsCalledOnLoad';

/** Templates keep one line break where the sources indent; none of them shows white space as it stands. */
const tightTemplates = {
  name: 'tight-templates',
  transform: (code, id) =>
    /\/(app|element|element\/still|paint)\/[\w-]+\.js$/.test(id)
      ? { code: code.replace(/\n\s+/g, '\n'), map: null }
      : undefined,
};

/** A style sheet is worked out once, here, and goes through Vite's own path for sheets, which tightens it. */
const tightStyles = {
  name: 'tight-styles',
  enforce: 'pre',
  resolveId: (id) => (/^sheet-(figure|app)\.css/.test(id) ? id : undefined),
  async load(id) {
    const name = /^sheet-(figure|app)\.css/.exec(id)?.[1];
    if (!name) return undefined;
    const styles = await import(pathToFileURL(path.join(dist, `theme/${name}.styles.js`)).href);
    return (name === 'app' ? styles.appStyles() : styles.figureStyles).cssText;
  },
  transform(_, id) {
    const name = /\/theme\/(figure|app)\.styles\.js$/.exec(id)?.[1];
    if (!name) return undefined;
    // The app has Lit only when the shell has handed it over; each sheet made would be read anew.
    const exported =
      name === 'app'
        ? 'let sheet; export const appStyles = () => (sheet ??= unsafeCSS(text));'
        : 'export const figureStyles = unsafeCSS(text);';
    const code = `import { unsafeCSS } from 'lit';
import text from 'sheet-${name}.css?inline';
${exported}`;
    return { code, map: null };
  },
};

/**
 * Later files are asked for beside the script's own address, and again under another query where one has failed.
 *
 * `before` is code that may give a file, or throw, before it is asked for.
 */
const filesByAddress = ({ imports, take }, before = '') => ({
  name: 'files-by-address',
  transform: (_, id) =>
    /\/element\/files\.js$/.test(id)
      ? {
          code: `${imports}
export async function importFile(name, attempt) {
  ${before}
  const file = new URL('./${BASE}.' + name + '.min.js' + (attempt ? '?again=' + attempt : ''), import.meta.url);
  const loaded = await import(/* @vite-ignore */ file.href);
  ${take}
  return loaded;
}`,
          map: null,
        }
      : undefined,
});

/** In one script all files are there from the start. */
const filesAtHand = {
  name: 'files-at-hand',
  transform(code, id) {
    // What the app draws as well is not held a second time.
    if (/\/still\/stills-by-view\.js$/.test(id))
      return { code: 'export const stillsByView = {};', map: null };
    if (!/\/(element\/files|words\/words-for)\.js$/.test(id)) return undefined;
    const imports = [];
    const at = code.replace(/import\(('[^']+')\)/g, (_, from) => {
      imports.push(`import * as file${imports.length} from ${from};`);
      return `Promise.resolve(file${imports.length - 1})`;
    });
    return { code: `${imports.join('\n')}\n${at}`, map: null };
  },
};

function bundle(name, input, plugins, { format = 'es', head = banner, ...more } = {}) {
  return build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [numbersOnlyD3, tightTemplates, tightStyles, ...plugins],
    build: {
      target: 'es2022',
      // Sheets stay as they are written: nothing is put in place of `light-dark`.
      cssTarget: 'esnext',
      outDir: 'dist',
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      minify: 'oxc',
      // Maps stand apart: files do not name them, and no tarball holds them.
      sourcemap: 'hidden',
      ...more,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          format,
          entryFileNames: `${name}.min.js`,
          codeSplitting: false,
          comments: { legal: false },
          postBanner: head,
        },
      },
    },
  });
}

/** The app opens the file of more questions once, handing it what they share. */
const openedByApp = (taken) => ({
  name: 'opened-by-app',
  resolveId: (id) => (id === 'handed' ? '\0handed' : undefined),
  load: (id) => (id === '\0handed' ? giver(taken) : undefined),
  transform: (_, id) =>
    /\/app\/more-file\.js$/.test(id)
      ? {
          code: `import { handed } from 'handed';
let opened;
export async function moreQuestions({ loadFile }) {
  const { open } = await loadFile('questions');
  return (opened ??= open(handed())).more;
}`,
          map: null,
        }
      : undefined,
});

const later = (name, file, kit) =>
  bundle(`${BASE}.${name}`, 'later', [handedLit(path.join(dist, file), kit)]);

/** The app and what more there is: first the app alone, to see what it is made of. */
async function bundleApp() {
  const app = (taken, more) =>
    bundle(
      `${BASE}.app`,
      'later',
      [litOfApp(path.join(dist, 'app/app.js')), handedPolicy, noMarks, openedByApp(taken)],
      more,
    );
  const { output } = await app([], { write: false });
  const { later: handed, taken } = handOver(sharedOf(output[0]));
  await bundle(`${BASE}.questions`, 'dist/app/more-questions.js', [handed]);
  await app(taken);
}

await bundle(
  BASE,
  'dist/element/define.js',
  [litUntilApp(dist), noMarks, filesByAddress(exchangedLit)],
  {
    head: `${banner}\n${allRun}`,
  },
);
// One classic script with everything, for pages that know no modules, and for pages opened from a file. What it is made of
// is what all files are made of.
await bundle(`${BASE}.classic`, 'dist/element/define.js', [ownPolicy(BASE), noMarks, filesAtHand], {
  format: 'iife',
  license: { fileName: LICENCES },
});
await bundleApp();
await later('divs', 'element/upgraded-divs.js');
await later('embed', 'embed-dialog/embed-dialog.js');
await later('save', 'save/saving.js');
for (const language of ['ko', 'uk']) {
  await later(`${language}-still`, `element/still/${language}.js`);
  await bundle(`${BASE}.${language}`, `dist/words/locales/${language}-file.js`, []);
}
const { stillsByView } = await import(
  pathToFileURL(path.join(dist, 'element/still/stills-by-view.js')).href
);
for (const name of Object.keys(stillsByView))
  await later(name, `element/still/${name.replace('-still', '')}.js`, STILL_KIT);
const intake = createRequire(path.join(dist, 'x.js')).resolve(
  '@dprk-deployment-tracker/core/intake',
);
await bundle(`${BASE}.intake`, intake, []);
await bundle(`${BASE}.feed`, 'dist/feed/feed-file.js', []);
for (const part of ['claims', 'forecasts', 'mentions']) {
  const text = readFileSync(path.join(dist, `app/record/${part}.js`), 'utf8');
  writeFileSync(
    path.join(dist, `${BASE}.${part}.min.js`),
    `${banner}\n${text.slice(text.indexOf('\n') + 1)}`,
  );
}
await bundleFrame({
  base: BASE,
  banner: licence,
  dist,
  pluginsOf: (before) => [
    numbersOnlyD3,
    tightTemplates,
    tightStyles,
    ownPolicy(BASE),
    filesByAddress(wholeLit, before),
  ],
});
