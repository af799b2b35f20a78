// A document is a file named by its id: whatever else stands in the folder is told with its place and its remedy.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { foundDocuments } from '../scripts/found-documents.mjs';

const folders: string[] = [];

/** A folder of documents that holds these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const page = (id: string): string => `// A page.\nexport const document = { id: '${id}' };\n`;

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('foundDocuments', () => {
  it('finds every file in the order of the ids, and passes over what the system hides there', async () => {
    // With its ending a name sorts before a shorter one that it begins with: "-" comes before ".".
    const folder = folderOf({
      'b.ts': page('b'),
      'a.ts': page('a'),
      'a-more.ts': page('a-more'),
      '.DS_Store': '',
    });
    const { documents, faults } = await foundDocuments(folder);
    expect(faults).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'a-more', 'b']);
  });

  it.each([
    ['an empty file', { 'x.ts': ' \n' }, 'document-file', 'file', 'the file is empty'],
    [
      'a comment alone',
      { 'x.ts': '// A page.\n' },
      'document-file',
      'file',
      'it exports no document',
    ],
    [
      'another export',
      { 'x.ts': "export const page = { id: 'x' };\n" },
      'document-file',
      'file',
      'it exports no document',
    ],
    [
      'a file that calls itself something else',
      { 'x.ts': page('y') },
      'document-name',
      'id',
      'the file says y',
    ],
    [
      'a file without an id',
      { 'x.ts': 'export const document = {};\n' },
      'document-name',
      'id',
      'the file says no id',
    ],
    [
      'a copy that kept the id',
      { 'x.ts': page('a'), 'a.ts': page('a') },
      'duplicate-document',
      'id',
      'a.ts has the id a too',
    ],
    [
      'a word that is no word of the language',
      { 'x.ts': '// A page.\nexport const document = {\n  id: ,\n};\n' },
      'document-file',
      'line 3',
      'Unexpected token',
    ],
    [
      'an import that leads nowhere',
      { 'x.ts': "import { sent } from './nowhere.js';\nexport const document = sent;\n" },
      'document-file',
      'line 1',
      "Could not resolve './nowhere.js'",
    ],
    [
      'a call that fails',
      { 'x.ts': "export const document = { id: 'x', n: read('many') };\n" },
      'document-file',
      'file',
      'read is not defined',
    ],
  ])('%s is told by file and field', async (_, files, code, field, problem) => {
    const { faults } = await foundDocuments(folderOf({ ...files, 'other.ts': page('other') }));
    expect(faults).toMatchObject([{ code, document: 'x', field }]);
    expect(faults[0]?.problem).toContain(problem);
    expect(faults[0]?.remedy).not.toBe('');
  });

  it('two files that share an id of neither are both told', async () => {
    const { faults } = await foundDocuments(folderOf({ 'x.ts': page('a'), 'y.ts': page('a') }));
    expect(faults.map(({ document, problem }) => [document, problem])).toEqual([
      ['x', 'y.ts has the id a too'],
      ['y', 'x.ts has the id a too'],
    ]);
  });

  it('what is no document by its name is told', async () => {
    const folder = folderOf({ 'a.ts': page('a'), 'notes.txt': 'later' });
    mkdirSync(path.join(folder, '2025'));
    const { documents, faults } = await foundDocuments(folder);
    expect(documents).toHaveLength(1);
    expect(faults.map(({ document }) => document).sort()).toEqual(['2025', 'notes.txt']);
  });
});
