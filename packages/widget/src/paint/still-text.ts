// Paints one figure for several widths as one text: what is the same at all of them is there once.
import type { Block } from '../figure/block.js';
import { blockMarkup, blocksMarkup, linkedFolds } from './block-markup.js';
import { quietPaper } from './blocks-text.js';
import type { Paper, PaperWords } from './pen.js';
import { picturePartsMarkup, tourMarkup } from './picture-markup.js';
import { textPen, type TextMarkup } from './text-pen.js';

/** The widths that still figures are drawn for, at 16 px of type; the last is where columns begin. **Units:** CSS pixels. */
export const stillWidths = [320, 560, 640] as const;

/** A width that still figures are drawn for. */
export type StillWidth = (typeof stillWidths)[number];

/** A block as it is at each width. */
type Each<Part> = Readonly<Record<StillWidth, Part>>;

/**
 * The text of a still figure: each part that differs stands once per width, in a box of class `at-<width>`, of which
 * the style sheet shows the one that fits.
 */
export function stillText(figures: Each<readonly Block[]>, words: PaperWords): string {
  const folds = stillWidths.flatMap((width) => [...linkedFolds(figures[width])]);
  const paper: Paper<TextMarkup> = {
    ...quietPaper(words),
    hasActs: true,
    linkedFolds: new Set(folds),
  };
  return merged(paper, figures);
}

/** What begins and ends alike at all widths is merged block by block; what is between stands apart. */
function merged(paper: Paper<TextMarkup>, lists: Each<readonly Block[]>): string {
  const shortest = Math.min(...stillWidths.map((width) => lists[width].length));
  const at = (index: number): Each<Block | undefined> => each((width) => lists[width].at(index));
  let first = 0;
  while (first < shortest && isAlike(at(first))) first += 1;
  let last = 0;
  while (last < shortest - first && isAlike(at(-1 - last))) last += 1;
  const numbers = (length: number): readonly number[] => [...Array(length).keys()];
  const between = each((width) =>
    textOf(paper, lists[width].slice(first, lists[width].length - last)),
  );
  return [
    ...numbers(first).map((index) => mergedBlock(paper, at(index))),
    isSame(between) ? between[320] : apart(between),
    ...numbers(last).map((index) => mergedBlock(paper, at(index - last))),
  ].join('');
}

function isAlike(blocks: Each<Block | undefined>): boolean {
  return stillWidths.every((width) => blocks[width]?.kind === blocks[320]?.kind);
}

function mergedBlock(paper: Paper<TextMarkup>, blocks: Each<Block | undefined>): string {
  const texts = each((width) => blockText(paper, blocks[width]));
  if (isSame(texts)) return texts[320];
  const { 320: small, 560: middle, 640: large } = blocks;
  if (small?.kind === 'columns' && middle?.kind === 'columns' && large?.kind === 'columns') {
    const main = merged(paper, { 320: small.main, 560: middle.main, 640: large.main });
    const rail = merged(paper, { 320: small.rail, 560: middle.rail, 640: large.rail });
    return `<div class="columns"><div class="main">${main}</div><div class="rail">${rail}</div></div>`;
  }
  if (small?.kind === 'picture' && middle?.kind === 'picture' && large?.kind === 'picture') {
    const bare = [small, middle, large].map((block) => picturePartsMarkup(paper, block, []).text);
    if (bare.every((text) => text === bare[0])) {
      const tour = tourMarkup(paper, small);
      const plots = [small, middle, large].map(
        ({ scene }, at) =>
          textPen.html`<div class="plot at at-${stillWidths[at]}">${textPen.picture(scene, {})}${tour}</div>`,
      );
      return picturePartsMarkup(paper, small, plots).text;
    }
  }
  return apart(texts);
}

function apart(texts: Each<string>): string {
  const distinct = [...new Set(stillWidths.map((width) => texts[width]))];
  return distinct
    .map((text) => {
      const widths = stillWidths.filter((width) => texts[width] === text);
      const names = widths.map((width) => `at-${width}`).join(' ');
      return text === '' ? '' : `<div class="at ${names}">${text}</div>`;
    })
    .join('');
}

function each<Part>(part: (width: StillWidth) => Part): Each<Part> {
  return { 320: part(320), 560: part(560), 640: part(640) };
}

function isSame(texts: Each<string>): boolean {
  return stillWidths.every((width) => texts[width] === texts[320]);
}

function textOf(paper: Paper<TextMarkup>, blocks: readonly Block[]): string {
  return blocksMarkup(paper, blocks)
    .map(({ text }) => text)
    .join('');
}

function blockText(paper: Paper<TextMarkup>, block: Block | undefined): string {
  return (block && blockMarkup(paper, block)?.text) ?? '';
}
