// A copy of what a data editor works on, in a folder of its own, for tests that write into it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const repository = path.resolve(import.meta.dirname, '../..');
const COPIED = [
  '.prettierrc.json',
  'package.json',
  'tsconfig.base.json',
  'packages/core/package.json',
  'packages/core/tsconfig.json',
  'packages/core/src',
  'packages/core/scripts',
  'scripts',
];
const LINKED = ['node_modules', 'packages/core/node_modules'];
const isSource = (file) => !/(^|\/)(node_modules|dist|reports)(\/|$)|\.generated\.ts$/.test(file);

/** Makes the copy; the installed packages are linked. */
export function copiedRecord() {
  const root = mkdtempSync(path.join(tmpdir(), 'record-'));
  for (const name of COPIED) {
    cpSync(path.join(repository, name), path.join(root, name), {
      recursive: true,
      filter: (from) => isSource(path.relative(repository, from)),
    });
  }
  for (const name of LINKED) symlinkSync(path.join(repository, name), path.join(root, name));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Every source of the copy with its text, but for what scripts wrote there. */
export function sourcesOf(root) {
  const files = readdirSync(path.join(root, 'packages/core/src'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile() && isSource(entry.name));
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(paths.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

/** Which files came, went or changed between two readings. */
export function changesBetween(before, after) {
  return {
    added: [...after.keys()].filter((file) => !before.has(file)),
    removed: [...before.keys()].filter((file) => !after.has(file)),
    changed: [...after.keys()].filter(
      (file) => before.has(file) && before.get(file) !== after.get(file),
    ),
  };
}

/** Runs a command in the copy; gives how it ended and all it printed. */
export function runIn(root, command, args) {
  try {
    const printed = execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return { ended: 0, printed };
  } catch (error) {
    return { ended: error.status, printed: `${error.stdout}${error.stderr}` };
  }
}

/** What `npm run check` says in the copy: how it ended, and its list of traps and faults. */
export function check(root) {
  const { ended, printed } = runIn(root, process.execPath, ['scripts/check.mjs']);
  return { ended, told: printed.slice(Math.max(printed.indexOf('Faults by trap'), 0)) };
}
