// Finds the documents of the record: one file each, named by its id; what is no document is a fault.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { evaluatedSource } from './evaluated-source.mjs';

const ENDING = '.ts';

/**
 * The documents of a folder in order of their ids, and a fault for every file that is none: `{ documents, faults }`.
 *
 * A fault has the form of core's: `{ code, document, field, problem, remedy }`.
 */
export async function foundDocuments(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.'));
  const strays = seen.filter((entry) => !entry.isFile() || path.extname(entry.name) !== ENDING);
  const names = seen
    .filter((entry) => !strays.includes(entry))
    .map(({ name }) => path.basename(name, ENDING))
    .sort();
  const read = await readDocuments(folder, names);
  const faults = [...strays.map(({ name }) => stray(name)), ...read.faults];
  return {
    documents: read.documents,
    faults: [...faults, ...idFaults(read.documents, read.named)],
  };
}

/** Every document that its file exports; `named` are the names of their files, in the same order. */
async function readDocuments(folder, names) {
  const lines = names.map((name) => `'${name}': () => import('./${name}${ENDING}'),`);
  const faults = await emptyFiles(folder, names);
  const found = { documents: [], named: [], faults };
  try {
    const { files } = await evaluatedSource(
      `export const files = {\n${lines.join('\n')}\n};`,
      folder,
    );
    const isEmpty = new Set(faults.map(({ document }) => document));
    for (const name of names.filter((each) => !isEmpty.has(each))) {
      await readDocument(name, files[name], found);
    }
  } catch (error) {
    faults.push(...unreadable(error));
  }
  return found;
}

async function emptyFiles(folder, names) {
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(folder, `${name}${ENDING}`), 'utf8')),
  );
  return names
    .filter((_, at) => texts[at].trim() === '')
    .map((name) =>
      fault('document-file', name, 'the file is empty', {
        remedy: 'Begin it with npm run new-document, or take it out',
      }),
    );
}

async function readDocument(name, load, { documents, named, faults }) {
  try {
    const { document } = await load();
    if (typeof document === 'object' && document !== null) {
      documents.push(document);
      named.push(name);
    } else {
      const remedy = 'Write: export const document: DocumentEntry = { … };';
      faults.push(fault('document-file', name, 'it exports no document', { remedy }));
    }
  } catch (error) {
    const remedy = 'Correct what it calls, such as the name of a reading of words';
    faults.push(fault('document-file', name, error.message, { remedy }));
  }
}

/** What the bundler said, one fault each: a file that does not parse, an import that leads nowhere. */
function unreadable(error) {
  if (!Array.isArray(error.errors)) throw error;
  return error.errors.map(({ message }) => {
    const [told, ...where] = stripVTControlCharacters(message).split('\n');
    const [, name, line] = /([^\s/]+)\.ts:(\d+):\d+/.exec(where.join('\n')) ?? [];
    if (name === undefined) throw error;
    const problem = told.replace(/^\[[^\]]*\]\s*/, '');
    return fault('document-file', name, problem, {
      field: `line ${line}`,
      remedy: 'Correct that line; the other files were not read',
    });
  });
}

/** An id that is not the file's name: of another file, or of none. */
function idFaults(documents, named) {
  return documents.flatMap(({ id }, at) => {
    const name = named[at];
    if (id === name) return [];
    const other = named.find((each, index) => index !== at && documents[index].id === id);
    if (other === undefined) {
      const remedy = `Write id: '${name}', or rename the file`;
      return [
        fault('document-name', name, `the file says ${id ?? 'no id'}`, { field: 'id', remedy }),
      ];
    }
    const problem = `${other}${ENDING} has the id ${id} too`;
    const remedy = `Write id: '${name}', or move what it adds to that file`;
    return [fault('duplicate-document', name, problem, { field: 'id', remedy })];
  });
}

function stray(name) {
  return fault('document-file', name, 'it is no document: only .ts files are', {
    remedy: 'Take it out of the folder of documents',
  });
}

function fault(code, document, problem, { field = 'file', remedy }) {
  return { code, document, field, problem, remedy };
}
