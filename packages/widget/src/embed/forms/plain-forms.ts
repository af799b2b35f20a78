// The forms without a picture of ours: for sanitizers, for mail, for feeds. Nothing is cut off in silence.
import { webAddress } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import { escapeText } from '../../paint/escape.js';
import { pageName } from '../../questions/page-line.js';
import { newestFirst } from '../../words/newest-first.js';
import type { Words } from '../../words/words.js';
import { completeFigure, type CompleteFigure } from '../complete-figure.js';
import type { Embed } from '../embed-choice.js';
import { plainHtml, plainLine, type PlainPlace } from '../plain-html.js';
import { framedPage } from './frame-forms.js';

/** What a mail may weigh before clients cut it off at 102,400 bytes, with room for what a newsletter puts around. */
const mostBytes = 95_000;

/* eslint-disable dprk/template-fences -- mail is no page: clients know no sheet, and no policy refuses an attribute. */
/** Mail is laid out by tables and attributes. */
const mailStart =
  '<table role="presentation" align="center" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"';
const mailCell = '<td style="font-family:Georgia,serif;font-size:16px;line-height:1.4">';
/* eslint-enable dprk/template-fences */

/** For sanitizers: everything, without svg, style, class or unknown tags. */
export async function noSvgForm(embed: Embed): Promise<string> {
  const figure = await completeFigure(embed);
  return pictureHtml(embed, figure) + wholeHtml(figure, 'page');
}

/** For mail: tables for layout, 600 px wide, within what clients show. */
export async function mailForm(embed: Embed): Promise<string> {
  const figure = await completeFigure(embed);
  const inside = within(embed, figure, 'mail');
  const language = `lang="${figure.words.language}"`;
  return `${mailStart} ${language}><tr>${mailCell}\n${pictureHtml(embed, figure)}${inside}\n</td></tr></table>`;
}

/** For the `content:encoded` of a feed: within what readers take, with absolute links alone. */
export async function rssForm(embed: Embed): Promise<string> {
  const figure = await completeFigure(embed);
  return pictureHtml(embed, figure) + within(embed, figure, 'page');
}

/** A hosted picture, described by the sentence beneath it. */
function pictureHtml({ picture }: Embed, { said, words }: CompleteFigure): string {
  if (picture === undefined) return '';
  const sentence = said.find(({ kind }) => kind === 'sentence');
  const alt = plainLine(sentence?.line ?? []).replace(/<[^<>]*>/g, '');
  const name = alt === '' ? escapeText(words.fixed.labels.title) : alt;
  return `<p><img src="${escapeText(picture)}" alt="${name}" width="600"></p>\n`;
}

function wholeHtml(figure: CompleteFigure, place: PlainPlace): string {
  return plainHtml(plainBlocks(figure, [...figure.wide, ...figure.folds]), place);
}

/** The whole where tables have room; or its claims as short lines; or as many of these as fit, the newest first, and how many are left out. */
function within(embed: Embed, figure: CompleteFigure, place: PlainPlace): string {
  const { wide, folds, shown, words, texts } = figure;
  const whole = wholeHtml(figure, place);
  if (place === 'page' && bytes(whole) <= mostBytes) return whole;
  const blocks = [...wide, ...folds].flatMap((block) => withoutClaims(block, words));
  const lines = newestFirst(shown.claims).map((claim): Line => [
    words.phrase(claim, figure.answer),
    '. ',
    pageName(claim.document),
  ]);
  const total = lines.length;
  const at = (n: number): string => {
    const list: Block = { kind: 'list', name: '', items: lines.slice(0, n) };
    const fold = {
      kind: 'fold',
      id: 'short',
      text: words.frame.allClaims(total),
      isOpen: true,
    } as const;
    const short = plainBlocks(figure, [...blocks, { ...fold, blocks: [list] }]);
    const page = embed.page ?? framedPage(embed);
    const href =
      webAddress(page) === undefined
        ? ''
        : ` <a href="${escapeText(page)}">${escapeText(texts.openWhole)}</a>`;
    const left = `<p>${escapeText(texts.leftOut(total - n, total))}${href}</p>`;
    return plainHtml(short, place) + (n < total ? `\n${left}` : '');
  };
  let [fits, tooMany] = [0, total + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (bytes(at(middle)) <= mostBytes) fits = middle;
    else tooMany = middle;
  }
  return at(fits);
}

/** Claims stand as short lines already. */
function withoutClaims(block: Block, words: Words): readonly Block[] {
  if (block.kind === 'fold') {
    const blocks = block.blocks.flatMap((one) => withoutClaims(one, words));
    return [{ ...block, blocks }];
  }
  const { labels } = words.fixed;
  const hasPages =
    block.kind === 'table' && block.head.some(({ text }) => text === labels['column.page']);
  return hasPages ? [] : [block];
}

/** What a picture says beyond the claims, which stand in the tables; and no word on how marks are drawn. */
function plainBlocks(figure: CompleteFigure, blocks: readonly Block[]): readonly Block[] {
  const { shown } = figure;
  const claims = new Set(shown.claims.map(({ id }) => id));
  const plain = (block: Block): readonly Block[] => {
    if (block.kind === 'columns') return [...block.main, ...block.rail].flatMap(plain);
    if (block.kind === 'picture') {
      const items = block.items.filter(({ key }) => key === undefined || !claims.has(key));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    if (block.kind !== 'text') return [block];
    const line = block.line.filter((part) => typeof part === 'string' || part.kind !== 'marks');
    return line.length === 0 ? [] : [{ ...block, line }];
  };
  return blocks.flatMap(plain);
}

/** **Units:** bytes of UTF-8. */
function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
