// Shows the compiler's fences to bite: tsc refuses a bad file under the real configs of the packages.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

const COPIED = [
  'tsconfig.base.json',
  'packages/core/package.json',
  'packages/widget/package.json',
  'packages/core/tsconfig.json',
  'packages/widget/tsconfig.json',
  'packages/widget/tsconfig.pure.json',
];

let tree = '';

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), 'fences-'));
  for (const config of COPIED) await cp(path.join(root, config), path.join(tree, config));
});

afterAll(() => rm(tree, { recursive: true, force: true }));

/** What tsc prints when the tree holds this one source file. */
async function compile(config: string, file: string, code: string): Promise<string> {
  const source = path.join(tree, path.dirname(config), 'src');
  await rm(source, { recursive: true, force: true });
  await mkdir(path.dirname(path.join(source, file)), { recursive: true });
  await writeFile(path.join(source, file), code);
  return new Promise((resolve) => {
    const args = [compiler, '-p', path.join(tree, config), '--outDir', path.join(tree, 'out')];
    execFile(process.execPath, args, (_, stdout) => resolve(stdout));
  });
}

const CORE = 'packages/core/tsconfig.json';
const WIDGET = 'packages/widget/tsconfig.json';
const PURE = 'packages/widget/tsconfig.pure.json';
const LOOKS = 'export const title = document.title;\n';

describe('what the compiler refuses', () => {
  test.each([
    ['a look at the page in core', CORE, 'model/sample.ts', LOOKS, 'TS2584'],
    ['a request in core', CORE, 'intake/sample.ts', "export const r = fetch('a');\n", 'TS2304'],
    ['Node in core', CORE, 'model/sample.ts', "import 'node:fs';\nexport {};\n", 'TS2882'],
    ['an enum', CORE, 'model/sample.ts', 'export enum A { B }\n', 'TS1294'],
    [
      'an unchecked index',
      CORE,
      'a.ts',
      'export const f = (a: string[]): string => a[0];\n',
      'TS2322',
    ],
    ['a look at the page in words', PURE, 'words/sample.ts', LOOKS, 'TS2584'],
    ['a look at the page in words/locales', PURE, 'words/locales/en.ts', LOOKS, 'TS2584'],
    ['a look at the page in scene', PURE, 'scene/charts/sample.ts', LOOKS, 'TS2584'],
    ['a look at the page in static', PURE, 'static/sample.ts', LOOKS, 'TS2584'],
    ['a look at the page in the text painter', PURE, 'paint/svg-text.ts', LOOKS, 'TS2584'],
    ['a look at the page in escaping', PURE, 'paint/escape.ts', LOOKS, 'TS2584'],
    ['a look at the page in the palette', PURE, 'theme/palette.ts', LOOKS, 'TS2584'],
  ])('%s', async (_, config, file, code, error) => {
    expect(await compile(config, file, code)).toContain(`error ${error}:`);
  });

  test('but the rest of the widget may look at the page', async () => {
    expect(await compile(WIDGET, 'sample.ts', LOOKS)).toBe('');
  });
});
