// Tests what is told of a package's doors, files and element.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorDeclarations } from './door-declarations.mjs';
import { elementContract } from './element-contract.mjs';
import { tarballText } from './tarball-files.mjs';

const manifest = {
  name: 'a-package',
  version: '1.0.0',
  type: 'module',
  files: ['dist', '!dist/**/*.map'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './x': './dist/x.js',
  },
};
let folder;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-form-'));
  for (const place of ['dist', 'src']) mkdirSync(path.join(folder, place));
  const files = {
    'package.json': JSON.stringify(manifest),
    'src/index.ts': '',
    'dist/index.js': '',
    'dist/index.js.map': '',
    'dist/index.test.js': '',
    'dist/left-over.js': '',
    'dist/x.js': '',
    'dist/index.d.ts': `
import type { Inner, Unused } from './inner.js';
export { words } from './inner.js';
/** A comment that may change. */
export declare class Shown { private secret: Unused; readonly inner: Inner; }
export declare const list: readonly ['a', 'b'];
declare global { interface Window { shown: Shown } }`,
    'dist/inner.d.ts': `
export interface Inner { readonly word: (typeof words)[number]; }
export interface Unused { readonly never: true; }
export declare const words: readonly ['one', 'two'];
export declare const notSpokenOf: string;`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('doorDeclarations', () => {
  it('tells exports, what is added to the page, and the types that they speak of', () => {
    const doors = doorDeclarations({ folder, manifest });
    expect([...doors.keys()]).toEqual(['.']);
    const text = doors.get('.');
    expect(text).toContain('class Shown');
    expect(text).toContain("list: readonly [\n    'a',\n    'b'\n]");
    expect(text).toContain('interface Window');
    expect(text).toContain('interface Inner');
    expect(text.match(/const words/g)).toHaveLength(1);
  });

  it('tells nothing that a user of the package cannot rely on', () => {
    const text = doorDeclarations({ folder, manifest }).get('.');
    for (const hidden of ['secret', 'Unused', 'notSpokenOf', 'comment'])
      expect(text).not.toContain(hidden);
  });
});

describe('tarballText', () => {
  it('folds what is compiled from a source, and names every other file', () => {
    expect(tarballText(folder).split('\n')).toEqual([
      'dist/*.{js,d.ts}, compiled from src',
      'dist/index.test.js',
      'dist/inner.d.ts',
      'dist/left-over.js',
      'dist/x.js',
      'package.json',
      '',
    ]);
  });
});

describe('elementContract', () => {
  it('has a line for each thing that a page may rely on', () => {
    const element = {
      customElement: true,
      tagName: 'a-tag',
      attributes: [{ name: 'view', type: { text: 'A |\n B' } }],
      members: [
        { kind: 'field', name: 'ledger' },
        { kind: 'field', name: 'own', privacy: 'private' },
        { kind: 'field', name: 'version', static: true },
        { kind: 'method', name: 'render' },
      ],
      events: [{ name: 'a-event', type: { text: 'AEvent' } }],
      slots: [{ name: '' }],
      cssParts: [{ name: 'picture' }],
      cssProperties: [{ name: '--a', default: '1px' }],
    };
    const modules = [{ declarations: [element] }, { declarations: [{ kind: 'function' }] }, {}];
    expect(elementContract({ modules }).split('\n')).toEqual([
      'attribute view: A | B',
      'custom property --a = 1px',
      'event a-event: AEvent',
      'part picture',
      'property ledger',
      'slot (default)',
      '',
    ]);
  });
});
