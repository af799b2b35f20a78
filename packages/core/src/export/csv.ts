// Rows of cells as CSV text, safe to open in a spreadsheet: no cell, and no part of one, can act as a formula.

/** What a cell may hold. **Absent:** undefined gives an empty cell. */
export type Cell = string | number | boolean | undefined;

/** What a reader does not see at the head of a cell, and a spreadsheet may pass over; what parts cells is not among it. */
const unseen = String.raw`(?:(?![\t\r\n])['\s\p{C}\p{Default_Ignorable_Code_Point}\u2800])`;
/** The signs of a formula, in full width too, behind whatever is unseen. */
const run = String.raw`(?=${unseen}*[=+\-@＝＋－＠])`;
/** Wherever a spreadsheet may begin a cell with a formula: at the start, and behind all that may part cells or rows. */
const formula = new RegExp(`(^|[;\\t\\r\\n])${run}`, 'gu');
const guardedFormula = new RegExp(`(^|[;\\t\\r\\n])'${run}`, 'gu');
const field = /(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/y;

/**
 * CSV text (RFC 4180: each row ends with CR and LF, the last too). Numbers are plain ASCII digits with a point.
 *
 * Where a spreadsheet would run a text, it gets an apostrophe in front, also behind a semicolon, a tab or a line break in
 * a cell, since the file may be opened with cells parted there; `csvRows` takes it off again.
 *
 * **Source:** OWASP, "CSV Injection".
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

const byteOrderMark = '\uFEFF';

/** A CSV text as a file: with the mark in front by which spreadsheets know UTF-8, so that no letter is read as another. */
export function csvFile(text: string): string {
  return byteOrderMark + text;
}

/** The rows of a CSV text or file as written here: the same texts, the mark and the apostrophes of the guard taken off. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  while (field.lastIndex < text.length || row.length > 0) {
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    row.push(unguarded(quoted?.replaceAll('""', '"') ?? plain));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return text.replace(formula, "$1'").replace(/^(?='*[\t\r\n])/, "'");
}

function unguarded(text: string): string {
  return text.replace(/^'(?='*[\t\r\n])/, '').replace(guardedFormula, '$1');
}
