// Runs a few lines that import TypeScript sources, before any build: bundled in memory, evaluated, nothing written.
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';

const ENTRY = 'virtual:source';

/** What the lines export. Relative imports start in `folder`; a dynamic import runs its module when it is called. */
export async function evaluatedSource(lines, folder) {
  const { output } = await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'source',
        resolveId(id, importer) {
          if (id === ENTRY) return id;
          return importer === ENTRY && id.startsWith('.') ? path.resolve(folder, id) : undefined;
        },
        load: (id) => (id === ENTRY ? lines : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: true,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'source', codeSplitting: false },
      },
    },
  });
  return runInThisContext(`${output[0].code}\nsource;`);
}
