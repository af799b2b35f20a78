// No pattern in the built files, those of Lit and d3 among them, can be held up by a text, and none is made of data.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { heldUp } from '../../../scripts/patterns/held-up.mjs';
import { patternsIn } from '../../../scripts/patterns/patterns-in.mjs';

const dist = path.resolve(import.meta.dirname, '../dist');
const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
const { patterns, fromData } = patternsIn(files.map((name) => path.join(dist, name)));

test('no pattern can be held up', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(patterns.size).toBeGreaterThan(50);
  expect(heldUp(patterns.keys())).toEqual([]);
});

test('none is made of data: the one that is put together later is Lit’s, of an element’s name in its own template', () => {
  // It stands in several files, under a short name in each.
  const made = new Set(fromData.map(({ code }) => code.replace(/\w+(?=\[2\])/, 'name')));
  expect([...made]).toEqual(['RegExp(`</`+name[2],`g`)']);
  // Which names these are, one more pattern says: a name of ours or of a stranger is not among them.
  expect([...patterns.keys()]).toContain('/^(?:script|style|textarea|title)$/i');
});
