// What is still missing in the documents' files: hints that were left, dates that are none, pages from which nothing was taken.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HINT } from './document-skeleton.mjs';
import { unreadableDates } from './record-dates.mjs';
import { documentFile, documentIds } from './record-files.mjs';

/** A list of a document with something in it. */
const TAKEN = /^ {2}(?:claims|mentions|events|statedValues): \[\s*\{/m;

/**
 * Every gap, in the form of core's faults: `{ code, document, field, problem, remedy }`. Empty where nothing is missing.
 *
 * It reads the files as text, so it answers before they compile or link.
 */
export async function documentGaps(root) {
  const ids = await documentIds(root);
  const texts = await Promise.all(
    ids.map((id) => readFile(path.join(root, documentFile(id)), 'utf8')),
  );
  return ids.flatMap((id, at) => fileGaps(id, texts[at]));
}

/** The gaps of one file: its dates, each hint that was left, and whether anything was taken from the page. */
export function fileGaps(id, text) {
  const left = hints(text).map((hint) => hintGap(id, hint));
  const dates = unreadableDates(text).map((date) => dateGap(id, date));
  const isTaken = left.length > 0 || TAKEN.test(text) || text.trim() === '';
  return [...dates, ...left, ...(isTaken ? [] : [nothingTaken(id)])];
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
    remedy: 'Enter a claim, a mention or an event, or take the file out',
  });
}

function gap(code, document, field, problem, { remedy }) {
  return { code, document, field, problem, remedy };
}
