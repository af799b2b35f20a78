// The forms that survive editors: all on one line, only phrasing content in the tag, or a `div` in place of it.
import { pageInShort } from '../../questions/page-line.js';
import { newestFirst } from '../../words/newest-first.js';
import { completeFigure } from '../complete-figure.js';
import type { Embed } from '../embed-choice.js';
import { plainLine } from '../plain-html.js';
import { reserveSheet } from '../reserve-sheet.js';
import { staticFigure } from '../static-figure.js';
import { attributesText, scriptText, tagAttributes, tagName, tagText } from '../tag-text.js';
import { sheetText } from './script-forms.js';

/** Characters that Markdown or a CMS may read as its own; as entities they are only text. */
const markedUp = /[\\`*_{}[\]()#+!|~^=$:@-]/g;

/** One line: script, sheet and tag, within which a sentence and every claim stand as running text. */
export async function inlineForm(embed: Embed): Promise<string> {
  const { said, answer, words, shown } = await completeFigure(embed);
  const claims = newestFirst(shown.claims).map((claim) => [
    words.phrase(claim, answer),
    ' (',
    ...pageInShort(claim.document, words),
    ')',
  ]);
  const [sentence = [], ...rest] = said.map(({ line }) => line);
  const text = [
    `<b>${plainLine(sentence)}</b>`,
    ...[...claims, ...rest].map((line) => plainLine(line)),
  ].join(' · ');
  const inside = `<span class="dprk-inside" lang="${words.language}">${safeText(text)}</span>`;
  return `${scriptText(embed)}<style>${reserveSheet(embed)}${heldText}</style>${tagText(embed, inside)}`;
}

/** Until the script comes the text takes the room of the figure and no more; where none comes it can be scrolled. */
const heldText = `@media (scripting:enabled){${tagName}:not(:defined){block-size:0;overflow:auto}}`;

/** A `div` that the script turns into the element; in it the figure, for where no script runs. */
export async function dataAttributesForm(embed: Embed): Promise<string> {
  const named = tagAttributes(embed).filter(([name]) => name !== 'view');
  const attributes = [['view', embed.asked.view] as const, ...named].map(
    ([name, value]) => [`data-dprk-${name}`, value] as const,
  );
  const figure = await staticFigure(embed);
  const tag = `<div${attributesText(attributes)}>${figure}</div>`;
  return [scriptText(embed), sheetText(), tag].join('\n');
}

/** The text between tags, with every character that is more than a character elsewhere as an entity. */
function safeText(html: string): string {
  return html.replace(/(<[^<>]*>)|([^<]+)/g, (_, tag: string | undefined, text = '') => {
    if (tag !== undefined) return tag;
    return String(text).replace(/&[\w#]+;|[^&]+/g, (run) =>
      run.startsWith('&')
        ? run
        : run.replace(markedUp, (character) => `&#${character.charCodeAt(0)};`),
    );
  });
}
