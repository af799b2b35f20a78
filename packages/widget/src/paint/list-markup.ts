// Paints lists: the rail of other counts, and plain lists.
import type { BlockOf } from '../figure/block.js';
import { lineMarkup } from './inline-markup.js';
import type { Paper } from './pen.js';

/** The same question for other counts, a line each. */
export function railMarkup<Markup>(paper: Paper<Markup>, { name, rows }: BlockOf<'rail'>): Markup {
  const { html } = paper.pen;
  const label = ({ label: text, act }: BlockOf<'rail'>['rows'][number]): unknown =>
    act === undefined || !paper.hasActs
      ? html`<strong class="count">${text}</strong>`
      : html`<button type="button" class="count" data-act="${act}">${text}</button>`;
  return html`<p class="text text-note">${name}</p>
    <ul class="counts" part="counts">
      ${rows.map((row) => html`<li>${label(row)} <span class="counted">${lineMarkup(paper, row.line)}</span></li>`)}
    </ul>`;
}

/** Lines one below the other. */
export function listMarkup<Markup>(paper: Paper<Markup>, { name, items }: BlockOf<'list'>): Markup {
  const { html } = paper.pen;
  return html`<ul class="list" part="list" aria-label="${name}">
    ${items.map((line) => html`<li>${lineMarkup(paper, line)}</li>`)}
  </ul>`;
}
