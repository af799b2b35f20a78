// The forms with a script: the script, and the tag with the figure that stands until the script has run or is touched.
import { appWords } from '../../app/app-words.js';
import { blocksText } from '../../paint/blocks-text.js';
import { completeFigure } from '../complete-figure.js';
import type { Embed } from '../embed-choice.js';
import { figureSheet } from '../figure-sheet.js';
import { reserveSheet } from '../reserve-sheet.js';
import { staticFigure } from '../static-figure.js';
import { scriptText, tagText } from '../tag-text.js';

/** A module script and the tag: three lines. */
export async function moduleForm(embed: Embed): Promise<string> {
  return [scriptText(embed), await filledTag(embed)].join('\n');
}

/** A classic script, which also runs from a file, and the tag. */
export async function classicForm(embed: Embed): Promise<string> {
  return [scriptText(embed, 'classic'), await filledTag(embed)].join('\n');
}

/** The figure with its sheet, for a page without scripts. */
export async function figureForm(embed: Embed): Promise<string> {
  return [sheetText(), await staticFigure(embed)].join('\n');
}

async function filledTag(embed: Embed): Promise<string> {
  const [sheet, inside] =
    embed.inside === 'sentence'
      ? [`<style>${reserveSheet(embed)}</style>`, await sentence(embed)]
      : [sheetText(), await staticFigure(embed)];
  return [sheet, tagText(embed, inside)].join('\n');
}

/** On one line: an empty line within may end raw HTML in Markdown. */
export function sheetText(): string {
  return `<style>${figureSheet().replace(/\n+/g, '')}</style>`;
}

/** Not a `figure`, so that the element draws at once. */
async function sentence(embed: Embed): Promise<string> {
  const { said, words } = await completeFigure(embed);
  return `<noscript>${blocksText(said, appWords(words))}</noscript>`;
}
