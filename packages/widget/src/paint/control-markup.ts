// Paints what a reader can set: choices, fields, and the row of links.
import { webAddress } from '@dprk-deployment-tracker/core';
import type { BlockOf } from '../figure/block.js';
import type { Paper } from './pen.js';

/** Buttons of which one is pressed. */
export function choiceMarkup<Markup>(paper: Paper<Markup>, block: BlockOf<'choice'>): Markup {
  const { html } = paper.pen;
  return html`<div class="choice" part="choice" role="group" aria-label="${block.name}">
    ${block.options.map(({ act, text, isChosen }) => html`<button type="button" class="option" data-act="${act}" aria-pressed="${String(isChosen)}">${text}</button>`)}
  </div>`;
}

/** A labelled field. What a slider shows is not part of its label: its own value text says it. */
export function fieldMarkup<Markup>(paper: Paper<Markup>, block: BlockOf<'field'>): Markup {
  const { html, none } = paper.pen;
  const id = `dprk-field-${block.id}`;
  const { control } = block;
  const shown =
    control.kind === 'range'
      ? html` <span class="shown" aria-hidden="true">${control.shown}</span>`
      : none;
  return html`<div class="field field-${control.kind}" part="field">
    <label for="${id}">${block.name}</label>${shown}${controlMarkup(paper, id, block)}
  </div>`;
}

function controlMarkup<Markup>(
  { pen: { html } }: Paper<Markup>,
  id: string,
  { id: field, control }: BlockOf<'field'>,
): Markup {
  switch (control.kind) {
    case 'range':
      return html`<input
        id="${id}"
        data-field="${field}"
        type="range"
        min="${control.min}"
        max="${control.max}"
        .value="${String(control.value)}"
        aria-valuetext="${control.shown}"
      />`;
    case 'select':
      return html`<select id="${id}" data-field="${field}">
        ${control.options.map(({ value, text }) => html`<option value="${value}" ?selected="${value === control.value}">${text}</option>`)}
      </select>`;
    case 'search':
      return html`<input
        id="${id}"
        data-field="${field}"
        type="search"
        .value="${control.value}"
        autocomplete="off"
        spellcheck="false"
      />`;
    case 'link':
      return html`<input id="${id}" type="text" readonly .value="${control.value}" />`;
    case 'number':
      return html`<input
        id="${id}"
        data-field="${field}"
        type="number"
        min="${control.min}"
        .value="${String(control.value)}"
        inputmode="numeric"
      />`;
  }
}

/** Buttons and links in one row. A button that opens says whether it has. */
export function linksMarkup<Markup>(
  paper: Paper<Markup>,
  { items }: BlockOf<'links'>,
): Markup | undefined {
  const { html, none } = paper.pen;
  const shown = items.flatMap((item): unknown => {
    if ('act' in item) {
      if (!paper.hasActs) return [];
      const isOpen = item.isOpen === undefined ? none : String(item.isOpen);
      return html`<li>
        <button type="button" class="link" data-act="${item.act}" aria-expanded="${isOpen}">
          ${item.text}
        </button>
      </li>`;
    }
    const href = webAddress(item.href);
    if (href === undefined) return html`<li>${item.text}</li>`;
    return html`<li><a href="${href}" rel="noopener noreferrer nofollow">${item.text}</a></li>`;
  });
  return shown.length === 0
    ? undefined
    : html`<ul class="links" part="links">
        ${shown}
      </ul>`;
}
