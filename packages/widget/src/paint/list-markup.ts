// Paints lists: sides with their figures, the rail of other counts, and plain lists.
import type { Block, SideRow } from '../figure/block.js';
import { sideName } from '../theme/sides.js';
import { lineMarkup } from './inline-markup.js';
import type { Paper } from './pen.js';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Each side's count in figures, in its groups. */
export function sidesMarkup<Markup>(paper: Paper<Markup>, { name, groups }: Of<'sides'>): Markup {
  const { html, none } = paper.pen;
  const group = ({ label, rows }: Of<'sides'>['groups'][number]): Markup =>
    html`${label === undefined ? none : html`<h4 class="group">${label}</h4>`}
      <ul class="side-list" aria-label="${label === undefined ? name : `${name}: ${label}`}">
        ${rows.map((row) => html`<li>${sideMarkup(paper, row)}</li>`)}
      </ul>`;
  return html`<div class="sides">${groups.map(group)}</div>`;
}

function sideMarkup<Markup>(paper: Paper<Markup>, row: SideRow): Markup {
  const { html, none } = paper.pen;
  const isOpen = paper.keys.selected === row.key;
  const remark = row.remark === undefined ? none : html` <span class="remark">${row.remark}</span>`;
  const inside = html`<span class="who"
      ><bdi class="side dprk-side-${sideName(row.side)}">${row.name}</bdi>
      <bdi class="body">${row.body}</bdi></span
    >
    <span class="said"
      ><bdi class="amount">${row.figure}</bdi> <span class="when">${row.when}</span></span
    >${remark}`;
  if (!paper.hasActs) return html`<div class="side-row">${inside}</div>`;
  return html`<button
    type="button"
    class="side-row"
    data-key="${row.key}"
    aria-expanded="${String(isOpen)}"
  >
    ${inside}
  </button>`;
}

/** The same question for other counts, a line each. */
export function railMarkup<Markup>(paper: Paper<Markup>, { name, rows }: Of<'rail'>): Markup {
  const { html } = paper.pen;
  const label = ({ label: text, act }: Of<'rail'>['rows'][number]): unknown =>
    act === undefined || !paper.hasActs
      ? html`<strong class="count">${text}</strong>`
      : html`<button type="button" class="count" data-act="${act}">${text}</button>`;
  return html`<ul class="counts" aria-label="${name}">
    ${rows.map((row) => html`<li>${label(row)} <span class="counted">${lineMarkup(paper, row.line)}</span></li>`)}
  </ul>`;
}

/** Lines one below the other. */
export function listMarkup<Markup>(paper: Paper<Markup>, { name, items }: Of<'list'>): Markup {
  const { html } = paper.pen;
  return html`<ul class="list" aria-label="${name}">
    ${items.map((line) => html`<li>${lineMarkup(paper, line)}</li>`)}
  </ul>`;
}
