// Writes the record that the document files make together: one module, git-ignored, that holds JSON text.
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { evaluatedSource } from './evaluated-source.mjs';
import { foundDocuments } from './found-documents.mjs';
import { jsonString } from './json-string.mjs';

const MODULE = 'record-text.generated.ts';

/**
 * Writes the module into a folder of data, and gives the faults of the documents; where there are some, nothing is written.
 *
 * An unchanged record is left alone, so that nothing that was made from it is made again.
 */
export async function writeRecordModule(data) {
  const { documents, faults } = await foundDocuments(path.join(data, 'documents'));
  if (faults.length > 0) return faults;
  const { enteredRecord } = await evaluatedSource(
    "export { enteredRecord } from './entered-record.ts';",
    data,
  );
  await writeChanged(path.join(data, MODULE), moduleText(enteredRecord(documents)));
  return [];
}

function moduleText(record) {
  return `// The whole record as JSON, written from the document files by scripts/write-record.mjs; not to be edited.
export const recordText: string = ${jsonString(record)};
`;
}

/** Replaces the file at once, since several runs may look at it. */
async function writeChanged(file, text) {
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return;
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, file);
}
