// A copy of what a data editor works on, in a folder of its own, for tests that write into it.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
const isSource = (file) => !/(^|\/)(node_modules|dist|reports)(\/|$)/.test(file);

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

/** Every source of the copy with its text. */
export function sourcesOf(root) {
  const files = readdirSync(path.join(root, 'packages/core/src'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(paths.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

/** What changed between two readings: new files, and the lines that other files gained and lost. */
export function changesBetween(before, after) {
  const added = [...after.keys()].filter((file) => !before.has(file));
  const removed = [...before.keys()].filter((file) => !after.has(file));
  const changed = [...after].filter(([file, text]) => (before.get(file) ?? text) !== text);
  const lines = changed.map(([file, text]) => {
    const [old, now] = [before.get(file).split('\n'), text.split('\n')];
    return {
      file,
      gained: now.filter((line) => !old.includes(line)),
      lost: old.filter((line) => !now.includes(line)),
    };
  });
  return { added, removed, lines };
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

/** The record and its checks, without the rooms that only read them. */
const RECORD = ['data/ledger', 'data/headline-changes', 'checks/all-checks', 'model/fault'];

/** Compiles the copy's record and its checks under the settings of the build. */
export function compile(root) {
  const config = {
    extends: './tsconfig.json',
    compilerOptions: { composite: false, incremental: true, sourceMap: false },
    include: RECORD.map((name) => `src/${name}.ts`),
  };
  writeFileSync(path.join(root, 'packages/core/tsconfig.record.json'), JSON.stringify(config));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return runIn(root, process.execPath, [tsc, '-p', 'packages/core/tsconfig.record.json']);
}

const CHECK = `
  const load = (name) => import(\`./packages/core/dist/\${name}.js\`);
  const { ledger, ledgerEntries } = await load('data/ledger');
  const { headlineChanges } = await load('data/headline-changes');
  const { checkLedger } = await load('checks/all-checks');
  const { faultText } = await load('model/fault');
  console.log(checkLedger(ledger, ledgerEntries, headlineChanges).map(faultText).join('\\n'));`;

/** What the compiled checks say of the compiled record, or why it does not link. */
export function check(root) {
  return runIn(root, process.execPath, ['--input-type=module', '-e', CHECK]);
}
