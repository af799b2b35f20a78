// Paints the blocks of a figure as HTML text: the figure for a page without script, a mail or a feed.
import type { Block } from '../figure/block.js';
import { blocksMarkup } from './block-markup.js';
import type { Paper, PaperWords } from './pen.js';
import type { SceneTextOptions } from './scene-text.js';
import { paintedPen, textPen, type TextMarkup } from './text-pen.js';

/** Parts are the element's: in the page itself they name nothing. No value can look like one, since its quotes are escaped. */
const partAttribute = / part="[\w-]+"/g;

/**
 * The blocks as HTML text, complete and escaped.
 *
 * Nothing answers a button there, so controls are left out; a fold is the browser's own and holds whatever blocks it was
 * given: ask the question with all folds open for a figure that holds everything. With a `theme` pictures carry their
 * paint themselves, for where a sheet may be refused.
 */
export function blocksText(
  blocks: readonly Block[],
  words: PaperWords,
  theme: SceneTextOptions['theme'] = 'none',
): string {
  const paper: Paper<TextMarkup> = {
    ...quietPaper(words),
    pen: paintedPen(theme),
    hasActs: false,
    linkedFolds: new Set(),
  };
  return blocksMarkup(paper, blocks)
    .map(({ text }) => text)
    .join('')
    .replace(partAttribute, '');
}

/** Paper for text: nobody points at anything, and a block that cannot be painted ends the work. */
export function quietPaper(words: PaperWords): Omit<Paper<TextMarkup>, 'hasActs' | 'linkedFolds'> {
  const onFault = (error: unknown): never => {
    throw error;
  };
  return { pen: textPen, words, keys: {}, tour: undefined, onFault };
}
