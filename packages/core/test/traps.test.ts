// The table of traps keeps step with the folder: every check is run, and every test it names is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traps } from '../src/checks/traps.js';

const home = new URL('../', import.meta.url);
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, home)).map((name) => `${folder}${name}`);

/** The checks of a file: a record in, faults out. */
function checksIn(file: string): readonly string[] {
  const text = readFileSync(new URL(file, home), 'utf8');
  const form = /^export function (\w+)\([^)]*: CheckedRecord\): readonly Fault\[\]/gm;
  return [...text.matchAll(form)].map(([, name = '']) => name);
}

describe('traps', () => {
  it('run every check of the folder', () => {
    const run = traps.flatMap(({ check }) => check?.name ?? []).sort();
    expect(filesIn('src/checks/').flatMap(checksIn).sort()).toEqual(run);
  });

  it('name tests that are there, and every one of their folder', () => {
    const named = traps.flatMap(({ test }) => test ?? []);
    expect(named.filter((file) => !existsSync(new URL(file, home)))).toEqual([]);
    const own = filesIn('test/traps/').filter((file) => file.endsWith('.test.ts'));
    expect(own.filter((file) => !named.includes(file))).toEqual([]);
  });
});
