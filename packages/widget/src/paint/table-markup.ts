// Paints a table.
import type { Block } from '../figure/block.js';
import { buttonLineMarkup, lineMarkup } from './inline-markup.js';
import type { Paper } from './pen.js';

type Table = Extract<Block, { kind: 'table' }>;

const sortNames = { up: 'ascending', down: 'descending' } as const;

/** The table, its first cell the head of each row. */
export function tableMarkup<Markup>(paper: Paper<Markup>, { caption, head, rows }: Table): Markup {
  const { html } = paper.pen;
  return html`<table class="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => headMarkup(paper, cell))}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowMarkup(paper, head, row))}
    </tbody>
  </table>`;
}

function headMarkup<Markup>(paper: Paper<Markup>, cell: Table['head'][number]): Markup {
  const { html, none } = paper.pen;
  const { text, act, sorted } = cell;
  const label =
    act === undefined || !paper.hasActs
      ? text
      : html`<button type="button" class="sort" data-act="${act}">${text}</button>`;
  return html`<th scope="col" aria-sort="${sorted === undefined ? none : sortNames[sorted]}">
    ${label}
  </th>`;
}

function rowMarkup<Markup>(
  paper: Paper<Markup>,
  head: Table['head'],
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
  return html`<tr data-key="${key ?? none}">
    <th scope="row">${inside}</th>
    ${others.map((line, index) => html`<td data-head="${head[index + 1]?.text ?? none}">${lineMarkup(paper, line)}</td>`)}
  </tr>`;
}
