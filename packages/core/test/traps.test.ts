// The table of traps holds every trap of the method, and every guard that it names exists.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traps } from '../src/checks/traps.js';

const home = new URL('../', import.meta.url);
const checkFiles = readdirSync(new URL('src/checks/', home));
const ownTests = readdirSync(new URL('test/traps/', home)).filter((name) =>
  name.endsWith('.test.ts'),
);

/** The traps of the method, in its words and order. */
const ofTheMethod = [
  'circular reporting counted twice',
  'a derived figure promoted to origin',
  'stock mixed with flow',
  'killed for casualties',
  'a fixed ratio to split casualties',
  '"up to" or "at least" as a point',
  'capacity, plan, prediction and fact blurred',
  'additional against total',
  'partial scope',
  'overlapping sets added',
  'a denominator from another date',
  'a denominator taken as fact',
  'a revision read as new events',
  'a falling cumulative clipped',
  'a zombie figure',
  'false precision',
  'a hedge lost along the chain',
  'unnamed officials counted twice',
  'volume as weight',
  'belligerents silently excluded',
  'corroboration used as a filter',
  'a conditional forecast scored unconditionally',
  'net error hiding misses',
  'a span read as a confidence interval',
  'a physical proxy read as a count',
  'a local observation generalised',
  'silent backfill of history',
  'a grade used as a hidden weight',
  'a host editing provenance',
  'an aggregate without resolvable sources',
];

const guards = traps.flatMap(({ id, guards: all }) => all.map((guard) => ({ id, guard })));
const checks = guards.flatMap(({ id, guard }) => ('check' in guard ? [{ id, ...guard }] : []));
const tests = guards.flatMap(({ guard }) => ('test' in guard ? [guard] : []));

describe('traps', () => {
  it('holds the thirty of the method, in order, before those of keeping a record', () => {
    expect(traps.slice(0, 30).map(({ trap }) => trap)).toEqual(ofTheMethod);
  });

  it.each(traps)('$id is guarded', ({ guards: all }) => {
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(tests)('$test has a test "$named"', ({ test, named }) => {
    const file = new URL(test, home);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`it('${named}'`);
  });

  it('no test of a trap stands outside the table', () => {
    const named = tests.map(({ test }) => test.split('/').at(-1));
    expect(ownTests.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('every check is in the table once, with a test beside it', () => {
    expect(new Set(checks.map(({ check }) => check)).size).toBe(checks.length);
    for (const { check } of checks) {
      const file = check.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(checkFiles).toContain(`${file}.ts`);
      expect(checkFiles).toContain(`${file}.test.ts`);
    }
  });

  it('every file of a check is in the table', () => {
    const listed = new Set(checks.map(({ check }) => check.name));
    const files = checkFiles.filter((name) => {
      const text = readFileSync(new URL(`src/checks/${name}`, home), 'utf8');
      return /\(\{[^)]*\}: CheckedRecord\): readonly Fault\[\] \{/.test(text);
    });
    expect(files).toHaveLength(listed.size);
  });

  it('names the article each was met in: every one of the five has some', () => {
    const articles = new Set(traps.map(({ from }) => from));
    expect([...articles].sort()).toEqual(['000', '001', '002', '003', '004', 'record']);
  });
});
