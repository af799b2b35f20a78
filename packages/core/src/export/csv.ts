// Rows of cells as CSV text, safe to open in a spreadsheet: no cell can act as a formula.
import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** What a cell may hold. **Absent:** undefined gives an empty cell. */
export type Cell = string | number | boolean | undefined;

/**
 * A text that a spreadsheet would run: it begins with a sign of a formula, also behind blanks, apostrophes or in full
 * width, or with a control character that ends a cell.
 *
 * **Source:** OWASP, "CSV Injection".
 */
const formula = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * CSV text (RFC 4180, line feeds, a last line feed). Numbers are plain ASCII digits with a point.
 *
 * A cell that a spreadsheet would run gets an apostrophe in front; `csvRows` takes it off again.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(cellText)))}\n`;
}

/** The rows of a CSV text as written by `csv`: the same texts, apostrophes of the guard taken off. */
export function csvRows(text: string): readonly (readonly string[])[] {
  return csvParseRows(text).map((row) => row.map(unguarded));
}

function cellText(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return typeof cell === 'string' && formula.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
