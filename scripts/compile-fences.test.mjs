// Shows the compiler's fences to bite: under the real configs of the packages tsc refuses a look at the page, and more.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

const CORE = 'packages/core/tsconfig.json';
const WIDGET = 'packages/widget/tsconfig.json';
const PURE = 'packages/widget/tsconfig.pure.json';
const LOOKS = 'export const title = document.title;\n';

let tree = '';

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'fences-'));
  const packages = ['packages/core/package.json', 'packages/widget/package.json'];
  for (const file of ['tsconfig.base.json', ...packages, CORE, WIDGET, PURE]) {
    cpSync(path.join(root, file), path.join(tree, file));
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** The first error of each file that tsc refuses, when the sources of a package are these: file → code. */
function refused(config, files) {
  const sources = path.join(tree, path.dirname(config), 'src');
  rmSync(sources, { recursive: true, force: true });
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(sources, file)), { recursive: true });
    writeFileSync(path.join(sources, file), code);
  }
  const found = {};
  for (const line of compilerLines(config)) {
    const [, file, code] = /src\/(\S+?)\(\d+,\d+\): error (TS\d+)/.exec(line) ?? [];
    if (file !== undefined) found[file] ??= code;
  }
  return found;
}

function compilerLines(config) {
  try {
    const args = [compiler, '-p', config, '--outDir', path.join(tree, 'out')];
    return execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8' }).split('\n');
  } catch (error) {
    return error.stdout.split('\n');
  }
}

describe('the compiler', () => {
  it('refuses in core what core may not know or write', () => {
    const files = {
      'model/page.ts': LOOKS,
      'intake/request.ts': "export const r = fetch('a');\n",
      'model/node.ts': "import 'node:fs';\nexport {};\n",
      'model/kinds.ts': 'export enum A { B }\n',
      'model/first.ts': 'export const f = (a: string[]): string => a[0];\n',
    };
    expect(refused(CORE, files)).toEqual({
      'model/page.ts': 'TS2584',
      'intake/request.ts': 'TS2304',
      'model/node.ts': 'TS2882',
      'model/kinds.ts': 'TS1294',
      'model/first.ts': 'TS2322',
    });
  });

  it('refuses a look at the page in the pure rooms of the widget', () => {
    const pure = ['words/a', 'words/en/a', 'figure/a', 'plot/a', 'questions/losses/a'];
    const files = [...pure, 'paint/scene-text', 'paint/escape'].map((name) => `${name}.ts`);
    expect(refused(PURE, Object.fromEntries(files.map((file) => [file, LOOKS])))).toEqual(
      Object.fromEntries(files.map((file) => [file, 'TS2584'])),
    );
  });

  it('lets the rest of the widget look at the page', () => {
    expect(refused(WIDGET, { 'app/a.ts': LOOKS })).toEqual({});
  });
});
