// The figure that a tag asks for, as HTML text that needs no script: sentence, pictures, every claim and its page.
import { appWords } from '../app/app-words.js';
import type { Block } from '../figure/block.js';
import { blocksText } from '../paint/blocks-text.js';
import { escapeText } from '../paint/escape.js';
import { completeFigure } from './complete-figure.js';
import type { Embed } from './embed-choice.js';

/**
 * One `figure`, for a page that has `figureSheet`. Where a page refuses every sheet, the narrow form stands alone and its
 * pictures are painted by their own attributes.
 */
export async function staticFigure(embed: Embed): Promise<string> {
  const { narrow, wide, folds, answer, words } = await completeFigure(embed);
  const paper = appWords(words);
  const { theme = 'auto', ledger } = embed;
  const paint = theme === 'dark' ? 'dark' : 'light';
  const text = (blocks: readonly Block[]): string => blocksText(blocks, paper, paint);
  const attributes = [
    `lang="${words.language}"`,
    `data-day="${answer.knownOn}"`,
    `data-digest="${escapeText(ledger.digest)}"`,
    ...(theme === 'auto' ? [] : [`data-theme="${theme}"`]),
  ];
  const figure = [
    `<figure class="dprk-figure" ${attributes.join(' ')}>`,
    `<div class="at-narrow">${text(narrow)}</div>`,
    `<div class="at-wide" hidden>${text(wide)}</div>`,
    `${text(folds)}</figure>`,
  ];
  // One line: an empty one would end raw HTML in Markdown, and three are enough to paste.
  const lines = figure.join('').split('\n');
  return lines.flatMap((line) => line.trim() || []).join(' ');
}
