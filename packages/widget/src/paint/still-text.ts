// Paints one figure for several widths as one text: what is the same at all of them is there once.
import type { Block, BlockOf } from '../figure/block.js';
import { stillWidths, type StillWidth } from '../figure/still-widths.js';
import { blockMarkup, blocksMarkup, linkedFolds } from './block-markup.js';
import { quietPaper } from './blocks-text.js';
import type { Paper, PaperWords } from './pen.js';
import { picturePartsMarkup, tourMarkup } from './picture-markup.js';
import { textPen, type TextMarkup } from './text-pen.js';

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
    isSame(between) ? between[stillWidths[0]] : apart(between),
    ...numbers(last).map((index) => mergedBlock(paper, at(index - last))),
  ].join('');
}

function isAlike(blocks: Each<Block | undefined>): boolean {
  return stillWidths.every((width) => blocks[width]?.kind === blocks[stillWidths[0]]?.kind);
}

function mergedBlock(paper: Paper<TextMarkup>, blocks: Each<Block | undefined>): string {
  const texts = each((width) => blockText(paper, blocks[width]));
  if (isSame(texts)) return texts[stillWidths[0]];
  const columns = allOf('columns', blocks);
  if (columns) {
    const main = merged(
      paper,
      each((width) => columns[width].main),
    );
    const rail = merged(
      paper,
      each((width) => columns[width].rail),
    );
    return `<div class="columns"><div class="main">${main}</div><div class="rail">${rail}</div></div>`;
  }
  const pictures = allOf('picture', blocks);
  if (pictures) {
    const bare = each((width) => picturePartsMarkup(paper, pictures[width], []).text);
    if (isSame(bare)) {
      const first = pictures[stillWidths[0]];
      const tour = tourMarkup(paper, first);
      const plots = stillWidths.map((width) => {
        const { scene } = pictures[width];
        return textPen.html`<div class="plot at at-${width}">${textPen.picture(scene, {})}${tour}</div>`;
      });
      return picturePartsMarkup(paper, first, plots).text;
    }
  }
  return apart(texts);
}

/** The blocks where they are of this kind at every width. */
function allOf<Kind extends Block['kind']>(
  kind: Kind,
  blocks: Each<Block | undefined>,
): Each<BlockOf<Kind>> | undefined {
  const areAll = (all: Each<Block | undefined>): all is Each<BlockOf<Kind>> =>
    stillWidths.every((width) => all[width]?.kind === kind);
  return areAll(blocks) ? blocks : undefined;
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
  return { 288: part(288), 328: part(328), 560: part(560), 640: part(640) };
}

function isSame(texts: Each<string>): boolean {
  return stillWidths.every((width) => texts[width] === texts[stillWidths[0]]);
}

function textOf(paper: Paper<TextMarkup>, blocks: readonly Block[]): string {
  return blocksMarkup(paper, blocks)
    .map(({ text }) => text)
    .join('');
}

function blockText(paper: Paper<TextMarkup>, block: Block | undefined): string {
  return (block && blockMarkup(paper, block)?.text) ?? '';
}
