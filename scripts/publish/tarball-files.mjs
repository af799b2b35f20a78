// Which files npm would put into a package, with what is compiled from the sources file by file folded into a line a folder.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The files of the tarball, as npm lists them. */
export function packedFiles(folder) {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const text = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 1e8 });
  const [{ files }] = JSON.parse(text);
  return files.map((file) => file.path).sort();
}

/** The list to be pinned: a file that no source stands for has a line of its own. */
export function tarballText(folder) {
  const lines = packedFiles(folder).map((file) => compiledFolder(folder, file) ?? file);
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

/** The line for `dist/x/y.js` and `dist/x/y.d.ts` where `src/x/y.ts` stands. **Absent:** undefined for any other file. */
function compiledFolder(folder, file) {
  const [, module] = /^dist\/(.*?)(?:\.d\.ts|\.js)$/.exec(file) ?? [];
  if (module === undefined || module.endsWith('.test')) return undefined;
  if (!existsSync(path.join(folder, `src/${module}.ts`))) return undefined;
  const place = path.posix.dirname(`dist/${module}`);
  return `${place}/*.{js,d.ts}, compiled from ${place.replace(/^dist/, 'src')}`;
}
