// No pattern in the packages' sources can be held up: no text makes one take longer than its length asks for.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { heldUp } from './held-up.mjs';
import { patternsIn } from './patterns-in.mjs';

const packages = path.resolve(import.meta.dirname, '../../packages');
/** All but the documents, which are data. */
const sources = ['core', 'widget', 'cli'].flatMap((name) =>
  readdirSync(path.join(packages, name, 'src'), { recursive: true, withFileTypes: true })
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file) && !file.includes('/documents/')),
);

describe('patternsIn', () => {
  const found = (code) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'dprk-patterns-')), 'code.mjs');
    writeFileSync(file, code);
    const { patterns, fromData } = patternsIn([file]);
    return [[...patterns.keys()], fromData.map((made) => made.code)];
  };

  test.each([
    ['const a = /x+/g; const b = 4 / 2 / 1;', ['/x+/g'], []],
    ['const run = String.raw`\\s*`; RegExp(`^${run}` + "$", "u")', ['/^\\s*$/u'], []],
    ['(text) => new RegExp(text)', [], ['new RegExp(text)']],
    ['let word = "a"; word = ask(); RegExp(`${word}`)', [], ['RegExp(`${word}`)']],
  ])('of %s', (code, patterns, fromData) => expect(found(code)).toEqual([patterns, fromData]));
});

describe('heldUp', () => {
  test.each(['/(a+)+$/', '/\\s+$/'])('names %s', (pattern) => {
    expect(heldUp([pattern])).toEqual([expect.stringContaining(pattern)]);
  });
});

test('the sources have some dozens, none is made of data, and none can be held up', () => {
  const { patterns, fromData } = patternsIn(sources);
  expect(patterns.size).toBeGreaterThan(60);
  expect(fromData).toEqual([]);
  expect(heldUp(patterns.keys())).toEqual([]);
});
