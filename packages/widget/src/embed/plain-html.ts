// Paints blocks as the plainest HTML there is: what every sanitizer, mail client and feed reader lets through.
import { webAddress } from '@dprk-deployment-tracker/core';
import type { Block, BlockOf, Inline, Line } from '../figure/block.js';
import { escapeText } from '../paint/escape.js';

/** Where the HTML is read: on a page, or in a mail, where a table of many columns is wider than a phone. */
export type PlainPlace = 'page' | 'mail';

/** Paragraphs, lists, tables and links; no picture, class, style, or tag that a sanitizer may not know. */
export function plainHtml(blocks: readonly Block[], place: PlainPlace): string {
  return blocks
    .map((block) => blockHtml(block, place))
    .filter((html) => html !== '')
    .join('\n');
}

/** A line of running text. */
export function plainLine(line: Line): string {
  return line.map(partHtml).join('');
}

function blockHtml(block: Block, place: PlainPlace): string {
  switch (block.kind) {
    case 'sentence':
      return `<p><strong>${plainLine(block.line)}</strong></p>`;
    case 'text':
      return `<p>${plainLine(block.line)}</p>`;
    case 'heading':
      return `<h4>${escapeText(block.text)}</h4>`;
    case 'picture':
      return listHtml(block.items.map(({ line }) => line));
    case 'rail':
      return listHtml(block.rows.map(({ label, line }) => [`${label}: `, ...line]));
    case 'list':
      return listHtml(block.items);
    case 'facts':
      return `<p>${block.rows.map(({ label, line }) => `${escapeText(label)}: ${plainLine(line)}`).join('<br>')}</p>`;
    case 'table':
      return tableHtml(block, place);
    case 'fold':
    case 'card': {
      const inside = plainHtml(block.blocks, place);
      if (inside === '') return '';
      // A fold of parts that are named each, "6 more", needs no name where nothing is folded.
      if (block.blocks[0]?.kind === 'heading') return inside;
      const name = block.kind === 'fold' ? block.text : block.name;
      return `<h4>${escapeText(name)}</h4>\n${inside}`;
    }
    case 'columns':
      return plainHtml([...block.main, ...block.rail], place);
    case 'links':
      return listHtml(
        block.items.flatMap((item): readonly Line[] =>
          'href' in item ? [[{ kind: 'page', href: item.href, text: item.text }]] : [],
        ),
      );
    case 'choice':
    case 'field':
    case 'fields':
      return '';
  }
}

function listHtml(items: readonly Line[]): string {
  if (items.length === 0) return '';
  return `<ul>\n${items.map((line) => `<li>${plainLine(line)}</li>`).join('\n')}\n</ul>`;
}

function tableHtml({ caption, head, rows }: BlockOf<'table'>, place: PlainPlace): string {
  if (place === 'mail') {
    const named = (line: Line, column: number): string =>
      column === 0
        ? `<strong>${plainLine(line)}</strong>`
        : `${escapeText(head[column]?.text ?? '')}: ${plainLine(line)}`;
    const items = rows.map(
      ({ cells }) =>
        `<li>${cells.flatMap((line, column) => (line.length === 0 ? [] : named(line, column))).join('<br>')}</li>`,
    );
    return `<p>${escapeText(caption)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  }
  const heads = head.map(({ text }) => `<th scope="col" align="left">${escapeText(text)}</th>`);
  const body = rows.map(
    ({ cells }) =>
      `<tr valign="top">${cells.map((line) => `<td>${plainLine(line)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<caption>${escapeText(caption)}</caption>\n<tr>${heads.join('')}</tr>\n${body.join('\n')}\n</table>`;
}

function partHtml(part: Inline): string {
  if (typeof part === 'string') return escapeText(part);
  const text = escapeText(part.text);
  switch (part.kind) {
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'side':
    case 'key':
    case 'muted':
    case 'marks':
      return text;
    case 'page': {
      const href = webAddress(part.href);
      return href === undefined ? text : `<a href="${escapeText(href)}">${text}</a>`;
    }
    case 'struck':
      return `<del>${text}</del>`;
    case 'set':
      return `<ins>${text}</ins>`;
    case 'quote':
      return `<q lang="${escapeText(part.language)}">${text}</q>`;
    case 'foreign':
      return `<span lang="${escapeText(part.language)}">${text}</span>`;
  }
}
