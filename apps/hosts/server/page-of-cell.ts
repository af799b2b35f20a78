// Makes the page of a cell.
import { watch } from '../judge/watch.js';
import { HERE, SCRIPT, TRACKER, type Cell } from '../cells/cell.js';

/** The page at an address of its own; with `?watch` it watches itself, where a driver cannot. */
export function pageOfCell(cell: Cell, { href, search }: URL): string {
  const here = href.replace(search, '');
  const first = search === '?watch' ? `<script>(${watch.toString()})()</script>` : '';
  const { doctype = '<!doctype html>', root = 'lang="en"', head = '', script = SCRIPT } = cell;
  const { body = TRACKER } = cell;
  const text = `${doctype}
<html ${root}><head><title>${cell.id}</title>${first}${head}${script}</head>
<body><main><h1>${cell.id}</h1><p>Before.</p>${body}<p>After.</p></main></body></html>
`;
  return text.replaceAll(HERE, here);
}
