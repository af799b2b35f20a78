// The record compiled into a folder of its own, so that a check neither needs a build nor disturbs one.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeRecordModule } from '../../packages/core/scripts/record-module.mjs';

const OUT = 'reports/record';
const LINKING = /^(\S+) at (.+?): (.*)$/;
const ERROR = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;

/**
 * Finds the documents, compiles core and loads the record: `{ record, faults }`.
 *
 * What is no document, does not compile or does not link is a fault of its own; `record` is undefined where nothing
 * could be linked.
 */
export async function compiledRecord(root) {
  const found = await writeRecordModule(path.join(root, 'packages/core/src/data'));
  const compiled = compile(root);
  if (found.length > 0) {
    // Without the record's module the sources that read it do not compile either.
    const inDocuments = compiled.filter(({ document }) => document.includes('/data/documents/'));
    return { record: undefined, faults: [...found, ...inDocuments] };
  }
  try {
    return { record: await load(path.join(root, OUT)), faults: compiled };
  } catch (error) {
    const unlinked = linkFaults(String(error?.message ?? error));
    return { record: undefined, faults: [...compiled, ...unlinked] };
  }
}

function compile(root) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const into = ['--outDir', OUT, '--tsBuildInfoFile', `${OUT}/core.tsbuildinfo`];
  const args = [tsc, '-p', 'packages/core/tsconfig.json', '--pretty', 'false', ...into];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').flatMap(compileFault);
}

/** A line of the compiler as a fault; empty for a line that only explains the one before. */
export function compileFault(line) {
  const [, file, at, code, problem] = ERROR.exec(line) ?? [];
  if (file === undefined) return [];
  const remedy = 'Correct the field that it names';
  return [{ code, document: file, field: `line ${at}`, problem, remedy }];
}

/** What linking said while the record loaded, one fault a line. */
export function linkFaults(message) {
  return message
    .replace(/^ledger: /, '')
    .split('\n')
    .map((line) => {
      const [, code = 'unlinked', where = 'record', problem = line] = LINKING.exec(line) ?? [];
      return { code, field: where, problem, remedy: '' };
    });
}

async function load(folder) {
  const read = (name) => import(pathToFileURL(path.join(folder, `${name}.js`)).href);
  const { ledger, ledgerEntries } = await read('data/ledger');
  const { headlineChanges } = await read('data/headline-changes');
  const { faultsByTrap } = await read('checks/all-checks');
  const { draftChange } = await read('checks/draft-change');
  const { ruleVersion } = await read('aggregate/query');
  return {
    ledger,
    ruleVersion,
    faultsByTrap: () => faultsByTrap({ ledger, entries: ledgerEntries, changes: headlineChanges }),
    draftChange: (headline) => draftChange(headline, ledger, headlineChanges),
  };
}
