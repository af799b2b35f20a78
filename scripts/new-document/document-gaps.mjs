// What is still missing in the documents' files: hints that were left, a line that the list lacks, a list out of order.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HINT } from './document-skeleton.mjs';
import { listedIds } from './listed-line.mjs';
import { unreadableDates } from './record-dates.mjs';
import { DOCUMENT_LIST, documentFile, documentIds } from './record-files.mjs';

/** A list of a document with something in it. */
const TAKEN = /^ {2}(?:claims|mentions|events|statedValues): \[\s*\{/m;

/**
 * Every gap, in the form of core's faults: `{ code, document, field, problem, remedy }`. Empty where nothing is missing.
 *
 * It reads the files as text, so it answers before they compile or link.
 */
export async function documentGaps(root) {
  const [ids, list] = await Promise.all([
    documentIds(root),
    readFile(path.join(root, DOCUMENT_LIST), 'utf8'),
  ]);
  const texts = await Promise.all(
    ids.map((id) => readFile(path.join(root, documentFile(id)), 'utf8')),
  );
  return [...listGaps(ids, listedIds(list)), ...ids.flatMap((id, at) => fileGaps(id, texts[at]))];
}

/** The gaps of one file: its id, its dates, each hint that was left, and whether anything was taken from the page. */
export function fileGaps(id, text) {
  const own = /^ {2}id: ['"]([^'"]*)['"],$/m.exec(text)?.[1];
  const named =
    own === id
      ? []
      : [
          gap('document-name', id, 'id', `the file says ${own ?? 'no id'}`, {
            remedy: `Write id: '${id}', or rename the file and its line in the list`,
          }),
        ];
  const left = hints(text).map((hint) => hintGap(id, hint));
  const dates = unreadableDates(text).map((date) => dateGap(id, date));
  return [
    ...named,
    ...dates,
    ...left,
    ...(left.length === 0 && !TAKEN.test(text) ? [nothingTaken(id)] : []),
  ];
}

/** Files that the list lacks, lines without a file, and the first line out of its place. */
function listGaps(ids, listed) {
  const late = listed.find((id, at) => id < (listed[at - 1] ?? ''));
  return [
    ...ids
      .filter((id) => !listed.includes(id))
      .map((id) =>
        gap('document-list', id, 'document-list.ts', 'the list of documents has no line for it', {
          remedy: `Add: export { document as '${id}' } from './documents/${id}.js';`,
        }),
      ),
    ...listed
      .filter((id) => !ids.includes(id))
      .map((id) =>
        gap('document-list', id, 'document-list.ts', 'its line leads to no file', {
          remedy: 'Take the line out, or write the file',
        }),
      ),
    ...(late === undefined
      ? []
      : [
          gap('document-list', late, 'document-list.ts', 'its line is out of order', {
            remedy: 'Sort the lines by id',
          }),
        ]),
  ];
}

/** The comments of a file but for its first line and its doc block; lines that follow one another are one hint. */
function hints(text) {
  const found = [];
  for (const [at, line] of text.split('\n').entries()) {
    const comment = at === 0 ? firstLineHint(line) : commentOf(line);
    if (comment === undefined) continue;
    const before = found.at(-1);
    if (before !== undefined && at > 1 && before.last === at) before.last = at + 1;
    else found.push({ line: at + 1, last: at + 1, comment });
  }
  return found;
}

function firstLineHint(line) {
  return line.includes(HINT) ? line.replace(/^\/\/\s*/, '') : undefined;
}

/** The comment in a line, looked for outside of its quoted texts. */
function commentOf(line) {
  const bare = line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
  if (!/(?:^|\s)\/\/(?:\s|$)/.test(bare)) return undefined;
  return line.slice(line.lastIndexOf('// ') + 3).trim();
}

function hintGap(id, { line, last, comment }) {
  const [, field, wanted] = new RegExp(`^${HINT} ([^:]+): (.*)$`).exec(comment) ?? [];
  const lines = line === last ? `line ${line}` : `lines ${line} to ${last}`;
  if (field === undefined) {
    return gap('unfilled', id, lines, `a comment stands there: ${comment}`, {
      remedy: 'Take it out; what a reader needs goes into note',
    });
  }
  return gap('unfilled', id, `${field} (${lines})`, 'the hint is still there', {
    remedy: `Give it (${wanted.replace(/\.$/, '')}), then delete the hint`,
  });
}

function dateGap(id, { field, date, line }) {
  return gap('document-date', id, `${field} (line ${line})`, `"${date}" is no date of the record`, {
    remedy: 'Write 2025-04-30, 2025-04, 2025-04-30~ for about, or from/to',
  });
}

function nothingTaken(id) {
  return gap('unfilled', id, 'claims', 'nothing was taken from the page', {
    remedy: 'Enter a claim, a mention or an event, or take the file and its line out',
  });
}

function gap(code, document, field, problem, { remedy }) {
  return { code, document, field, problem, remedy };
}
