// The sheets that hold the figure against others' lists: each file and command they name is there, and their totals are right.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Where a path may begin that names no package, as both sheets say; and short names of packages. */
const starts = ['', 'packages', 'packages/widget', 'packages/widget/src', 'apps/demo'];

function isThere(named) {
  return starts.some((start) => {
    const at = path.join(root, start, named);
    if (!named.includes('*')) return existsSync(at);
    const [before = '', after = ''] = path.basename(at).split('*');
    const folder = path.dirname(at);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.some((name) => name.startsWith(before) && name.endsWith(after));
  });
}

/** The cells of each row of a sheet's tables, without their heads. */
function rowsOf(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => !cells.some((cell) => /^:?-+:?$/.test(cell) || cell === 'Today'));
}

/** What stands in code type and is a path: with a folder, or the name of a file. */
function pathsIn(text) {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, one]) => one);
  return [...new Set(code)].filter(
    (one) => /^[\w.][\w./*-]*$/.test(one) && /\/|\.(?:m?[jt]s|json)$/.test(one),
  );
}

describe.each([
  ['chartability.md', { passes: 'pass', fails: 'fail', 'by hand': 'by hand' }],
  ['conformance.md', { met: 'met', partly: 'partly', not: 'not' }],
])('docs/%s', (name, verdicts) => {
  const text = readFileSync(path.join(root, 'docs', name), 'utf8');
  const rows = rowsOf(text);
  const saying = (verdict) => rows.filter((cells) => cells.includes(verdict)).length;

  test('names files and commands that are there', () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((one) => !isThere(one))).toEqual([]);
    const commands = [...text.matchAll(/`npm run ([\w-]+)/g)].map(([, command]) => command);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('has evidence or a reason in every row, and the totals that it says', () => {
    for (const cells of rows) {
      const [verdict] = cells.filter((cell) => cell in verdicts);
      expect(verdict, cells.join(' | ')).toBeDefined();
      const evidence = cells.at(-2) ?? '';
      expect(evidence.length, cells.join(' | ')).toBeGreaterThan(5);
    }
    const totals = Object.entries(verdicts).map(([verdict, word]) => `${saying(verdict)} ${word}`);
    expect(text).toContain(`**${totals.join(', ')}`);
  });
});

test('docs/chartability.md has 50 rows, and says how many of the critical ones pass', () => {
  const text = readFileSync(path.join(root, 'docs/chartability.md'), 'utf8');
  const rows = rowsOf(text);
  expect(rows.map(([, number]) => Number(number))).toEqual(rows.map((_, at) => at + 1));
  const critical = rows.filter((cells) => cells.includes('critical'));
  const pass = critical.filter((cells) => cells.includes('passes'));
  expect([rows.length, critical.length]).toEqual([50, 14]);
  expect(text).toContain(`of the 14 critical ${pass.length} pass.**`);
});
