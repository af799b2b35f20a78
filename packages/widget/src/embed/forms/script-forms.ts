// The forms with a script: the script, and the tag with the figure that stands until the script has run or is touched.
import { appWords } from '../../app/app-words.js';
import { blocksText } from '../../paint/blocks-text.js';
import { completeFigure } from '../complete-figure.js';
import type { Embed } from '../embed-choice.js';
import { figureSheet } from '../figure-sheet.js';
import { reserveSheet } from '../reserve-sheet.js';
import { staticFigure } from '../static-figure.js';
import { fileAddress, tagText } from '../tag-text.js';
import { escapeText } from '../../paint/escape.js';

/** A module script and the tag: three lines. */
export async function moduleForm(embed: Embed): Promise<string> {
  const address = escapeText(fileAddress(embed, 'min.js'));
  return [`<script type="module" src="${address}"></script>`, await filledTag(embed)].join('\n');
}

/** A classic script, which also runs from a file, and the tag. */
export async function classicForm(embed: Embed): Promise<string> {
  const address = escapeText(fileAddress(embed, 'classic.min.js'));
  return [`<script defer src="${address}"></script>`, await filledTag(embed)].join('\n');
}

/** The figure with its sheet, for a page without scripts. */
export async function figureForm(embed: Embed): Promise<string> {
  return [sheetText(), await staticFigure(embed)].join('\n');
}

async function filledTag(embed: Embed): Promise<string> {
  if (embed.inside === 'sentence') {
    return [`<style>${reserveSheet(embed)}</style>`, tagText(embed, await sentence(embed))].join(
      '\n',
    );
  }
  return [sheetText(), tagText(embed, await staticFigure(embed))].join('\n');
}

/** On one line: an empty line within may end raw HTML in Markdown. */
export function sheetText(): string {
  return `<style>${figureSheet().replace(/\n+/g, '')}</style>`;
}

/** Not a `figure`, so that the element draws at once. */
async function sentence(embed: Embed): Promise<string> {
  const { at, words } = await completeFigure(embed);
  const said = at(720).filter(
    (block) => block.kind === 'sentence' || (block.kind === 'text' && block.role === 'source'),
  );
  return `<noscript>${blocksText(said, appWords(words))}</noscript>`;
}
