// Makes the page of a cell.
import { SCRIPT, TRACKER, type Cell } from '../cells/cell.js';

/** The page as text. */
export function pageOfCell(cell: Cell): string {
  const { doctype = '<!doctype html>', root = 'lang="en"', head = '', script = SCRIPT } = cell;
  const { body = TRACKER } = cell;
  return `${doctype}
<html ${root}><head><title>${cell.id}</title><link rel="icon" href="data:,"/>${head}${script}</head>
<body><main><h1>${cell.id}</h1><p>Before.</p>${body}<p>After.</p></main></body></html>
`;
}
