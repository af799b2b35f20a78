// Paints blocks with a pen: the one place where a figure becomes markup, whether templates or text.
import type { Block, BlockOf } from '../figure/block.js';
import { unfolded } from '../figure/unfolded.js';
import { choiceMarkup, fieldMarkup, linksMarkup } from './control-markup.js';
import { lineMarkup } from './inline-markup.js';
import type { Paper } from './pen.js';
import { pictureMarkup } from './picture-markup.js';
import { tableMarkup } from './table-markup.js';

/** The blocks, each by itself: one that cannot be painted says so, and the others stand. */
export function blocksMarkup<Markup>(
  paper: Paper<Markup>,
  blocks: readonly Block[],
): readonly Markup[] {
  return blocks.flatMap((block) => {
    try {
      return blockMarkup(paper, block) ?? [];
    } catch (error) {
      paper.onFault(error);
      return paper.pen.html`<p class="text text-note" part="note">${paper.words.failedPart}</p>`;
    }
  });
}

/** The folds that a row of links among these blocks opens. */
export function linkedFolds(blocks: readonly Block[]): ReadonlySet<string> {
  const items = unfolded(blocks).flatMap((block) => (block.kind === 'links' ? block.items : []));
  const acts = items.flatMap((item) => ('act' in item ? item.act : []));
  return new Set(acts.flatMap((act) => /^open (.+)$/s.exec(act)?.[1] ?? []));
}

/** **Absent:** undefined for what is not shown: a control where nothing can answer it, a fold opened from elsewhere. */
export function blockMarkup<Markup>(paper: Paper<Markup>, block: Block): Markup | undefined {
  const { html } = paper.pen;
  switch (block.kind) {
    case 'sentence':
      return html`<h3 class="sentence" part="sentence">${lineMarkup(paper, block.line)}</h3>`;
    case 'text':
      return html`<p class="text text-${block.role}" part="${block.role}">
        ${lineMarkup(paper, block.line)}${versionMarkup(paper, block.role)}
      </p>`;
    case 'heading':
      return html`<h4 class="heading" part="heading">${block.text}</h4>`;
    case 'picture':
      return pictureMarkup(paper, block);
    case 'rail':
      return railMarkup(paper, block);
    case 'list':
      return listMarkup(paper, block);
    case 'table':
      return tableMarkup(paper, block);
    case 'facts':
      return html`<dl class="facts" part="facts">
        ${block.rows.map(
          ({ label, line }) =>
            html`<div class="fact">
              <dt>${label}</dt>
              <dd>${lineMarkup(paper, line)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'choice':
      return paper.hasActs ? choiceMarkup(paper, block) : undefined;
    case 'field':
      return paper.hasActs ? fieldMarkup(paper, block) : undefined;
    case 'fields':
      return paper.hasActs
        ? html`<div class="fields">${block.fields.map((field) => fieldMarkup(paper, field))}</div>`
        : undefined;
    case 'links':
      return linksMarkup(paper, block);
    case 'fold':
      return foldMarkup(paper, block);
    case 'card':
      return cardMarkup(paper, block);
    case 'columns':
      return html`<div class="columns">
        <div class="main">${blocksMarkup(paper, block.main)}</div>
        <div class="rail">${blocksMarkup(paper, block.rail)}</div>
      </div>`;
  }
}

/** The same question for other counts, a line each. */
function railMarkup<Markup>(paper: Paper<Markup>, { name, rows }: BlockOf<'rail'>): Markup {
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
function listMarkup<Markup>(paper: Paper<Markup>, { name, items }: BlockOf<'list'>): Markup {
  const { html } = paper.pen;
  return html`<ul class="list" part="list" aria-label="${name}">
    ${items.map((line) => html`<li>${lineMarkup(paper, line)}</li>`)}
  </ul>`;
}

function versionMarkup<Markup>(
  { pen, words: { version } }: Paper<Markup>,
  role: BlockOf<'text'>['role'],
): unknown {
  return role === 'source' && version !== undefined ? pen.html` · v${version}` : pen.none;
}

/** Where nothing can answer a button, a fold is the browser's own, and holds what the caller put in. */
function foldMarkup<Markup>(paper: Paper<Markup>, block: BlockOf<'fold'>): Markup | undefined {
  const { html } = paper.pen;
  const { id, text, isOpen, blocks } = block;
  if (!paper.hasActs) {
    const held = blocksMarkup(paper, blocks);
    if (held.length === 0) return undefined;
    return html`<details class="fold" ?open="${isOpen}">
      <summary>${text}</summary>
      ${held}
    </details>`;
  }
  const inside = html`<div
    class="folded"
    part="folded"
    role="group"
    aria-label="${text}"
    data-fold="${id}"
    tabindex="-1"
    ?hidden="${!isOpen}"
  >
    ${isOpen ? blocksMarkup(paper, blocks) : []}
  </div>`;
  if (paper.linkedFolds.has(id)) return isOpen ? inside : undefined;
  return html`<div class="fold" part="fold">
    <button
      type="button"
      class="fold-button"
      data-act="open ${id}"
      aria-expanded="${String(isOpen)}"
    >
      ${text}</button
    >${inside}
  </div>`;
}

function cardMarkup<Markup>(paper: Paper<Markup>, { key, name, blocks }: BlockOf<'card'>): Markup {
  const { html } = paper.pen;
  const close = paper.hasActs
    ? html`<button type="button" class="close" data-act="close">${paper.words.close}</button>`
    : paper.pen.none;
  return html`<section
    class="card"
    part="card"
    data-card="${key}"
    tabindex="-1"
    aria-label="${name}"
  >
    <div class="card-head">
      <h4 class="heading" part="heading">${name}</h4>
      ${close}
    </div>
    ${blocksMarkup(paper, blocks)}
  </section>`;
}
