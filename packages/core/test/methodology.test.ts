// The methodology keeps step with the code: every trap and its guards, the rule's version, every link.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traps } from '../src/checks/traps.js';
import { wordReadings } from '../src/model/word-reading.js';
import { ruleVersion } from '../src/aggregate/query.js';

const docs = new URL('../../../docs/', import.meta.url);
const text = readFileSync(new URL('methodology.md', docs), 'utf8');

/** The row of a trap: its id, what goes wrong, its guards, what they cannot see. */
function rowOf(id: string): readonly string[] | undefined {
  const row = text.split('\n').find((line) => line.startsWith(`| \`${id}\``));
  return row?.split('|').map((cell) => cell.trim());
}

describe('the methodology', () => {
  it.each(traps)('tells the trap $id', ({ id, check, test }) => {
    const named = [...(check ? ['check'] : []), ...(test ? ['test'] : [])];
    expect(named).not.toEqual([]);
    expect(rowOf(id)?.[3]).toBe(named.join(', '));
  });

  it('tells no trap that is not guarded', () => {
    const told = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id = '']) => id);
    expect(told.sort()).toEqual(traps.map(({ id }) => id).sort());
  });

  it('says the version of the rule', () => {
    expect(text).toContain(`Rule version **${ruleVersion}**`);
  });

  it('gives the reading of dozens that the code gives', () => {
    const { low, high } = wordReadings.dozens;
    expect(text).toContain(`dozens as ${low}\nto ${high}`);
  });

  it('leads only to files and sections that exist', () => {
    const sections = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^a-z\d\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    for (const [, target = ''] of text.matchAll(/\]\(#([^)]+)\)/g))
      expect(sections).toContain(target);
    for (const [, file = ''] of text.matchAll(/\]\(([a-z-]+\.md)\)/g)) {
      expect(readFileSync(new URL(file, docs), 'utf8')).not.toBe('');
    }
  });
});
