// Paints a picture with the list that says the same, and the words of the mark that a reader is at.
import type { BlockOf } from '../figure/block.js';
import { buttonLineMarkup, lineMarkup } from './inline-markup.js';
import type { Paper, Tour } from './pen.js';

type Picture = BlockOf<'picture'>;

/** A picture of one width. */
export function pictureMarkup<Markup>(paper: Paper<Markup>, block: Picture): Markup {
  const plot = paper.pen
    .html`<div class="plot">${paper.pen.picture(block.scene, paper.keys)}${tourMarkup(paper, block)}</div>`;
  return picturePartsMarkup(paper, block, [plot]);
}

/**
 * A picture in its parts: the plots, one of which is shown, and the list, which is what is read where nothing is seen.
 * The list is in no tab order: the tour has all of it at one stop, and what reads aloud walks it anyway.
 */
export function picturePartsMarkup<Markup>(
  paper: Paper<Markup>,
  { name, items, short }: Picture,
  plots: readonly Markup[],
): Markup {
  const { html } = paper.pen;
  const item = ({ key, line }: Picture['items'][number]): Markup =>
    paper.hasActs && key !== undefined
      ? html`<li>
          <button type="button" tabindex="-1" data-key="${key}">
            ${buttonLineMarkup(paper, line)}
          </button>
        </li>`
      : html`<li>${lineMarkup(paper, line)}</li>`;
  const isShort = short && paper.hasActs;
  const listed = isShort ? items.slice(0, short.items) : items;
  const others = isShort
    ? html`<li>
        <button type="button" tabindex="-1" data-act="${short.act}">${short.text}</button>
      </li>`
    : paper.pen.none;
  return html`<figure class="picture" part="picture" data-place="${name}">
    <figcaption class="unseen">${name}</figcaption>
    ${plots}
    <ul class="unseen phrases">
      ${listed.map(item)}${others}
    </ul>
  </figure>`;
}

/** The one tab stop of a picture, seen when it has the focus; and once it was pressed, what steps from mark to mark. */
export function tourMarkup<Markup>(paper: Paper<Markup>, { name, items }: Picture): unknown {
  const { html, none } = paper.pen;
  if (!paper.hasActs || !items.some(({ key }) => key !== undefined)) return none;
  const tour = paper.tour?.place === name ? paper.tour : undefined;
  if (tour?.isStepped) return stepsMarkup(paper, tour);
  const readout = tour
    ? html`<p
        class="readout ${tour.isHigh ? 'readout-low' : 'readout-high'}"
        part="readout"
        aria-hidden="true"
      >
        ${tour.phrase}
      </p>`
    : none;
  return html`<button type="button" class="explore" data-act="tour">${paper.words.explore}</button
    >${readout}`;
}

/**
 * A slider: the one control whose arrow keys every screen reader leaves to the page, and whose value text is spoken by
 * itself. Each key has its button.
 */
function stepsMarkup<Markup>(paper: Paper<Markup>, tour: Tour): Markup {
  const { html } = paper.pen;
  const { words } = paper;
  const step = (way: string, text: string, sign: string): Markup =>
    html`<button
      type="button"
      class="step"
      tabindex="-1"
      data-act="step ${way}"
      aria-label="${text}"
    >
      ${sign}
    </button>`;
  return html`<div class="readout ${tour.isHigh ? 'readout-low' : 'readout-high'}" part="readout">
    <div
      class="stepper"
      role="slider"
      tabindex="0"
      data-tour="${tour.place}"
      aria-label="${words.explore}. ${words.exploreHow}"
      aria-orientation="horizontal"
      aria-valuemin="1"
      aria-valuemax="${tour.of}"
      aria-valuenow="${Math.max(tour.at, 1)}"
      aria-valuetext="${tour.phrase}"
    >
      ${tour.phrase}
    </div>
    <div class="steps">
      ${step('earlier', words.earlier, '←')}${step('later', words.later, '→')}${step('above', words.above, '↑')}${step('below', words.below, '↓')}<button
        type="button"
        class="step"
        tabindex="-1"
        data-act="step open"
      >
        ${words.openCard}</button
      ><button type="button" class="step" tabindex="-1" data-act="step done">${words.done}</button>
    </div>
  </div>`;
}
