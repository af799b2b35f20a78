// The guide for data editors shows what the record really holds: its file, its figures, its dates, its kinds, its faults.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { isEdtf } from '../src/model/day-span.js';
import { mutationKinds } from '../src/model/mutation-kinds.js';
import { readWords } from '../src/model/word-reading.js';

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const guide = textOf('../../../docs/entering-claims.md');

/** The cells of every table row that holds code in the given column. */
function codeCells(column: number): readonly (readonly string[])[] {
  return guide
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[column]?.startsWith('`'));
}

const unquoted = (cell = ''): string => cell.replace(/^`|`$/g, '');

describe('the guide for data editors', () => {
  it('shows a whole file as it stands in the record', () => {
    const [, shown = ''] = /```ts document\n([\s\S]*?)```/.exec(guide) ?? [];
    const [, id = ''] = /^ {2}id: '(.*)',$/m.exec(shown) ?? [];
    expect(shown).toBe(textOf(`../src/data/documents/${id}.ts`));
  });

  const figures = codeCells(2).filter((cells) => cells[2]?.startsWith('`{ kind'));

  it('has an example of every kind of figure', () => {
    const kinds = figures.map((cells) => /kind: '([a-z-]+)'/.exec(cells[2] ?? '')?.[1]);
    const used = new Set(ledger.claims.map(({ figure }) => figure.kind));
    expect([...new Set(kinds)].sort()).toEqual([...used].sort());
  });

  it.each(figures.map((cells) => [unquoted(cells[3]), unquoted(cells[2])]))(
    'gives the figure of %s as the record has it',
    (id, code) => {
      // The cell is ours: one literal, with the documented reading of words at hand.
      const figure: unknown = new Function('readWords', `return ${code}`)(readWords);
      expect(ledger.claims.find((claim) => claim.id === id)?.figure).toEqual(figure);
    },
  );

  it('writes dates that the record can read', () => {
    const [, table = ''] = /\| Known .*\n\| -+ .*\n([\s\S]*?)\n\n/.exec(guide) ?? [];
    const dates = [...table.matchAll(/`([^`]+)`/g)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(4);
    expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
  });

  it('names every kind of mutation', () => {
    const missing = Object.keys(mutationKinds).filter((kind) => !guide.includes(`\`${kind}\``));
    expect(missing).toEqual([]);
  });

  it('says what to do about every fault that the checks and the linking can find', () => {
    const folder = new URL('../src/checks/', import.meta.url);
    const sources = [
      '../src/model/link-ledger.ts',
      '../src/model/linked-mentions.ts',
      '../scripts/found-documents.mjs',
      '../../../scripts/new-document/document-gaps.mjs',
      ...readdirSync(folder)
        .filter((name) => !name.endsWith('.test.ts'))
        .map((name) => `../src/checks/${name}`),
    ];
    const codes = sources.flatMap((file) =>
      [...textOf(file).matchAll(/\b(?:code(?: =|:) |(?:gap|fault)\()'([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
    );
    const told = new Set(codeCells(1).map((cells) => unquoted(cells[1])));
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });

  it('names claims and files that exist', () => {
    const ids = new Set([
      ...ledger.claims.map(({ id }) => id),
      ...ledger.events.map(({ id }) => id),
      ...ledger.documents.map(({ id }) => id),
    ]);
    const named = [...guide.matchAll(/`(\d{4}-\d{2}-\d{2}-[a-z\d-]+)`/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
