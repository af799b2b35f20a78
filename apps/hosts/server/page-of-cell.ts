// Makes the page of a cell.
import { HERE, SCRIPT, TRACKER, type Cell } from '../cells/cell.js';

/** The page as text. **Units:** `here` is its own address, with a slash at its end. */
export function pageOfCell(cell: Cell, here: string): string {
  const { doctype = '<!doctype html>', root = 'lang="en"', head = '', script = SCRIPT } = cell;
  const { body = TRACKER } = cell;
  const text = `${doctype}
<html ${root}><head><title>${cell.id}</title>${head}${script}</head>
<body><main><h1>${cell.id}</h1><p>Before.</p>${body}<p>After.</p></main></body></html>
`;
  return text.replaceAll(HERE, here);
}
