// Paints one figure for several widths as one text: what is the same at all of them is there once.
import type { Block, BlockOf } from '../figure/block.js';
import { stillWidths, type StillWidth } from '../figure/still-widths.js';
import { blockMarkup, blocksMarkup, linkedFolds } from './block-markup.js';
import { quietPaper } from './blocks-text.js';
import type { Paper, PaperWords } from './pen.js';
import { picturePartsMarkup, tourMarkup } from './picture-markup.js';
import { textPen, type TextMarkup } from './text-pen.js';

/** A part as it is at each width. */
type Each<Part> = Readonly<Record<StillWidth, Part>>;

/**
 * The text of a still figure: each part that differs stands once per width, in a box of class `at-<width>`, of which
 * the style sheet shows the one that fits.
 */
export function stillText(figures: Each<readonly Block[]>, words: PaperWords): string {
  const lists = stillWidths.map((width) => figures[width]);
  const paper = { ...quietPaper(words), hasActs: true, linkedFolds: linkedFolds(lists.flat()) };
  return merged(paper, lists);
}

/** What begins and ends alike at all widths is merged block by block; what is between stands apart. */
function merged(paper: Paper<TextMarkup>, lists: readonly (readonly Block[])[]): string {
  const shortest = Math.min(...lists.map(({ length }) => length));
  const at = (index: number): readonly (Block | undefined)[] => lists.map((list) => list.at(index));
  let first = 0;
  while (first < shortest && isAlike(at(first))) first += 1;
  let last = 0;
  while (last < shortest - first && isAlike(at(-1 - last))) last += 1;
  const numbers = (length: number): readonly number[] => [...Array(length).keys()];
  const between = lists.map((list) => textOf(paper, list.slice(first, list.length - last)));
  return [
    ...numbers(first).map((index) => mergedBlock(paper, at(index))),
    isSame(between) ? between[0] : apart(between),
    ...numbers(last).map((index) => mergedBlock(paper, at(index - last))),
  ].join('');
}

function isAlike(blocks: readonly (Block | undefined)[]): boolean {
  return blocks.every((block) => block?.kind === blocks[0]?.kind);
}

function mergedBlock(paper: Paper<TextMarkup>, blocks: readonly (Block | undefined)[]): string {
  const texts = blocks.map((block) => (block && blockMarkup(paper, block)?.text) ?? '');
  if (isSame(texts)) return texts[0] ?? '';
  const columns = allOf('columns', blocks);
  if (columns) {
    const [main, rail] = (['main', 'rail'] as const).map((part) =>
      merged(
        paper,
        columns.map((one) => one[part]),
      ),
    );
    return `<div class="columns"><div class="main">${main}</div><div class="rail">${rail}</div></div>`;
  }
  const pictures = allOf('picture', blocks);
  const [picture] = pictures ?? [];
  const bare = pictures?.map((one) => picturePartsMarkup(paper, one, []).text);
  if (!pictures || !picture || !bare || !isSame(bare)) return apart(texts);
  const tour = tourMarkup(paper, picture);
  const plots = pictures.map(
    ({ scene }, index) =>
      textPen.html`<div class="plot at at-${stillWidths[index]}">${textPen.picture(scene, {})}${tour}</div>`,
  );
  return picturePartsMarkup(paper, picture, plots).text;
}

/** The blocks where they are of this kind at every width. */
function allOf<Kind extends Block['kind']>(
  kind: Kind,
  blocks: readonly (Block | undefined)[],
): readonly BlockOf<Kind>[] | undefined {
  const found = blocks.filter((block): block is BlockOf<Kind> => block?.kind === kind);
  return found.length === blocks.length ? found : undefined;
}

function apart(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => {
      const widths = stillWidths.filter((_, index) => texts[index] === text);
      const names = widths.map((width) => `at-${width}`).join(' ');
      return text === '' ? '' : `<div class="at ${names}">${text}</div>`;
    })
    .join('');
}

function isSame(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}

function textOf(paper: Paper<TextMarkup>, blocks: readonly Block[]): string {
  return blocksMarkup(paper, blocks)
    .map(({ text }) => text)
    .join('');
}
