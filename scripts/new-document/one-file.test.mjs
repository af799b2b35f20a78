// A document takes one new file: by the guide's own command, and by hand.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween, check, copiedRecord, runIn, sourcesOf } from './copied-record.mjs';
import { documentGaps } from './document-gaps.mjs';
import { documentFile } from './record-files.mjs';

const guide = readFileSync(
  path.resolve(import.meta.dirname, '../../docs/entering-claims.md'),
  'utf8',
);
const [, example = ''] = /```ts document\n([\s\S]*?)```/.exec(guide) ?? [];
const [, exampleId = ''] = /^ {2}id: '(.*)',$/m.exec(example) ?? [];
const [, command = ''] = /```sh\nnpm run new-document -- ([\s\S]*?)```/.exec(guide) ?? [];

const handId = '2025-05-03-example-nis-containers';
const byHand = `// An invented page with one claim of its own and one repeat; written by hand for a test.
import type { DocumentEntry } from '../../model/entry.js';
import { containersSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '${handId}',
  publisher: 'The Example',
  address: 'https://example.org/news/containers',
  language: 'en',
  publishedOn: '2025-05-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-03-nis-23456-containers',
      origin: 'rok-nis',
      quantity: containersSupplied,
      figure: { kind: 'exact', value: 23_456 },
      asOf: '2025-05',
    },
  ],
  mentions: [{ of: '2025-04-30-nis-600-killed' }],
};
`;

let copy;
beforeAll(() => {
  copy = copiedRecord();
});
afterAll(() => copy.remove());

const write = (file, text) => writeFileSync(path.join(copy.root, file), text);

describe('a document by the guide', () => {
  let whole;
  let without;
  beforeAll(() => {
    whole = sourcesOf(copy.root);
    rmSync(path.join(copy.root, documentFile(exampleId)));
    without = sourcesOf(copy.root);
  });

  it('is begun by the command of the guide: one new file, nothing else', () => {
    const { ended, printed } = runIn(copy.root, 'sh', [
      '-c',
      `${process.execPath} scripts/new-document.mjs ${command}`,
    ]);
    expect(printed).toContain(`Written: ${documentFile(exampleId)}`);
    expect(ended).toBe(0);
    expect(changesBetween(without, sourcesOf(copy.root))).toEqual({
      added: [documentFile(exampleId)],
      removed: [],
      changed: [],
    });
    const prettier = path.join(copy.root, 'node_modules/prettier/bin/prettier.cjs');
    const args = [prettier, '--check', documentFile(exampleId)];
    expect(runIn(copy.root, process.execPath, args).ended).toBe(0);
  });

  it('is not done until every hint is answered, and each that is left is named', async () => {
    const gaps = await documentGaps(copy.root);
    expect(gaps.map(({ document }) => document)).toEqual(gaps.map(() => exampleId));
    expect(gaps.map(({ field }) => field.replace(/ \(.*/, ''))).toEqual([
      'first line',
      'claims',
      'mentions',
      'events',
    ]);
  });

  it('is refused a second time, and nothing is written', () => {
    const before = sourcesOf(copy.root);
    const again = command.replace('davos-4000', 'davos-again');
    const { ended, printed } = runIn(copy.root, 'sh', [
      '-c',
      `${process.execPath} scripts/new-document.mjs ${again}`,
    ]);
    expect(ended).toBe(1);
    expect(printed).toContain(`the page is in the record as ${exampleId}`);
    expect(sourcesOf(copy.root)).toEqual(before);
  });

  it('filled in as the guide shows it, makes the record whole again, to the byte', async () => {
    write(documentFile(exampleId), example);
    expect(sourcesOf(copy.root)).toEqual(whole);
    expect(await documentGaps(copy.root)).toEqual([]);
  });
});

describe('a document by hand', () => {
  let found;
  beforeAll(() => {
    found = check(copy.root);
  });

  it('takes one file, and the check finds no more than before', () => {
    const before = sourcesOf(copy.root);
    write(documentFile(handId), byHand);
    expect(changesBetween(before, sourcesOf(copy.root))).toEqual({
      added: [documentFile(handId)],
      removed: [],
      changed: [],
    });
    // That our own record has no fault is another test's matter: the new page adds none.
    expect(check(copy.root)).toEqual(found);
    expect(found.told).not.toContain(handId);
  });

  it('whose id is not its name is told with file and remedy', () => {
    write(documentFile(handId), byHand.replace(`'${handId}'`, "'2025-05-03-another-name'"));
    const { ended, told } = check(copy.root);
    expect(ended).toBe(1);
    expect(told).toContain(`- document-name at ${handId} › id: the file says`);
    expect(told.replace(/\s+/g, ' ')).toContain(`Write id: '${handId}', or rename the file`);
    write(documentFile(handId), byHand);
  });

  it('that lacks a field is named by the check with file and field', () => {
    write(documentFile(handId), byHand.replace("  readAs: 'original',\n", ''));
    const { ended, told } = check(copy.root);
    expect(ended).toBe(1);
    expect(told).toContain(documentFile(handId));
    expect(told).toContain("'readAs' is missing");
    write(documentFile(handId), byHand);
  });

  it('that names no origin of the record is named with document, claim and field', () => {
    write(documentFile(handId), byHand.replace("'rok-nis'", "'rok-nsi'"));
    const { ended, told } = check(copy.root);
    expect(ended).toBe(1);
    expect(told).toContain(
      `unknown-origin at ${handId} › 2025-05-03-nis-23456-containers › origin`,
    );
    // The screen breaks its lines where it must.
    expect(told.replace(/\s+/g, ' ')).toContain('no origin has the id rok-nsi');
    write(documentFile(handId), byHand);
  });

  it('that falls into a trap is named with document, claim, field and remedy', () => {
    const wording = `asOf: '2025-05',\n      wording: { text: 'roughly', language: 'en' },`;
    write(documentFile(handId), byHand.replace("asOf: '2025-05',", wording));
    const { told } = check(copy.root);
    expect(told).toContain(`hedge-lost at ${handId} › 2025-05-03-nis-23456-containers › figure`);
    expect(told).toContain('"roughly" is entered as exact. Enter it as about');
  });
});
