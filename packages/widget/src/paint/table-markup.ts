// Paints a table.
import type { BlockOf } from '../figure/block.js';
import { buttonLineMarkup, lineMarkup } from './inline-markup.js';
import type { Paper } from './pen.js';

type Table = BlockOf<'table'>;

const sortNames = { up: 'ascending', down: 'descending' } as const;

/** The table, its first cell the head of each row. */
export function tableMarkup<Markup>(paper: Paper<Markup>, table: Table): Markup {
  const { html, none } = paper.pen;
  const { caption, head, rows } = table;
  return html`<table class="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map(({ text, sorted }) => html`<th scope="col" aria-sort="${sorted === undefined ? none : sortNames[sorted]}">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowMarkup(paper, table, row))}
    </tbody>
  </table>`;
}

function rowMarkup<Markup>(
  paper: Paper<Markup>,
  { head, linksInCards }: Table,
  { key, cells }: Table['rows'][number],
): Markup {
  const { html, none } = paper.pen;
  const [first = [], ...others] = cells;
  const opens = key !== undefined && paper.hasActs;
  const inside = opens
    ? html`<button
        type="button"
        class="word"
        data-key="${key}"
        aria-expanded="${String(paper.keys.selected === key)}"
      >
        ${buttonLineMarkup(paper, first)}
      </button>`
    : lineMarkup(paper, first);
  const cellMarkup = opens && linksInCards ? buttonLineMarkup : lineMarkup;
  return html`<tr data-key="${key ?? none}">
    <th scope="row">${inside}</th>
    ${others.map((line, index) => html`<td data-head="${head[index + 1]?.text ?? none}">${cellMarkup(paper, line)}</td>`)}
  </tr>`;
}
