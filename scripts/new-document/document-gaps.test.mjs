// Every hint of a new document is found until it is answered, and nothing is found in the record as it stands.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentGaps, fileGaps } from './document-gaps.mjs';
import { documentSkeleton } from './document-skeleton.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const facts = {
  id: '2025-05-02-kbs-trial',
  publisher: 'KBS World',
  published: '2025-05-02',
  language: 'en',
  address: 'https://example.org/news/1',
  recordedOn: '2026-11-22',
};
const skeleton = (more = {}) =>
  documentSkeleton({ ...facts, ...more }, path.join(root, 'packages/core/src/data/new.ts'));

describe('documentGaps', () => {
  it('finds none in our record', async () => {
    expect(await documentGaps(root)).toEqual([]);
  });
});

describe('fileGaps', () => {
  it('names each field of a new file that nobody has filled in yet, with its line', async () => {
    const text = await skeleton();
    const gaps = fileGaps(facts.id, text);
    expect(gaps.map(({ field }) => field.replace(/ \(.*/, ''))).toEqual([
      'first line',
      'title',
      'readAs',
      'claims',
      'mentions',
      'events',
    ]);
    for (const { code, document, field, remedy } of gaps) {
      expect([code, document]).toEqual(['unfilled', facts.id]);
      const line = Number(/line[s]? (\d+)/.exec(field)?.[1]);
      expect(text.split('\n')[line - 1]).toContain('TO FILL');
      expect(remedy).toMatch(/, then delete the hint$/);
    }
  });

  it('does not ask again for what the flags gave', async () => {
    const text = await skeleton({
      title: 'It’s "so"',
      'read-as': 'copy',
      archive: 'https://a.org/1',
    });
    const fields = fileGaps(facts.id, text).map(({ field }) => field.replace(/ \(.*/, ''));
    expect(fields).toEqual(['first line', 'claims', 'mentions', 'events']);
    expect(text).toContain(`title: 'It’s "so"'`);
    expect(text).toContain(`archive: 'https://a.org/1'`);
  });

  it('finds an example that was left when only its hint was deleted', async () => {
    const left = (await skeleton()).replace(/.*TO FILL.*\n/g, '');
    const gaps = fileGaps(facts.id, `// A page.\n${left}`);
    expect(gaps).toHaveLength(3);
    expect(gaps[0]?.problem).toBe('a comment stands there: {');
  });

  it('finds a page from which nothing was taken', () => {
    const text = `// A page.\nexport const document = {\n  id: 'x',\n  claims: [],\n};\n`;
    const [found, ...others] = fileGaps('x', text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ field: 'claims', problem: 'nothing was taken from the page' });
  });

  it('takes two strokes in a text for what they are', () => {
    const text = `// A page.\nexport const document = {\n  id: 'x',\n  note: 'either // or',\n  events: [{ id: 'y' }],\n};\n`;
    expect(fileGaps('x', text)).toEqual([]);
  });
});
