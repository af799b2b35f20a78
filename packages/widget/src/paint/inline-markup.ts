// Paints a line: names in their side's colour, words that open a card, links to pages, all isolated from each other.
import { webAddress } from '@dprk-deployment-tracker/core';
import type { Inline, Line } from '../figure/block.js';
import { sideName } from '../theme/sides.js';
import type { Paper } from './pen.js';

/** What a line's parts become. Names and words of others are isolated, so that they turn no number round. */
export function lineMarkup<Markup>(paper: Paper<Markup>, line: Line): readonly unknown[] {
  return line.map((part) => (typeof part === 'string' ? part : partMarkup(paper, part)));
}

/** The same without buttons and links, as within a button. */
export function buttonLineMarkup<Markup>(paper: Paper<Markup>, line: Line): readonly unknown[] {
  const { html } = paper.pen;
  return line.map((part) => {
    if (typeof part === 'string') return part;
    const isOther = part.kind === 'key' || part.kind === 'page';
    return isOther ? html`<bdi>${part.text}</bdi>` : partMarkup(paper, part);
  });
}

function partMarkup<Markup>(paper: Paper<Markup>, part: Exclude<Inline, string>): unknown {
  const { html } = paper.pen;
  switch (part.kind) {
    case 'strong':
      return html`<strong>${part.text}</strong>`;
    case 'side':
      return html`<bdi class="side dprk-side-${sideName(part.side)}">${part.text}</bdi>`;
    case 'key':
      if (!paper.hasActs) return html`<bdi>${part.text}</bdi>`;
      return html`<button
        type="button"
        class="word"
        data-key="${part.key}"
        aria-expanded="${String(paper.keys.selected === part.key)}"
      >
        <bdi>${part.text}</bdi>
      </button>`;
    case 'page': {
      const href = webAddress(part.href);
      if (href === undefined) return html`<bdi>${part.text}</bdi>`;
      return html`<a
        href="${href}"
        hreflang="${part.language ?? paper.pen.none}"
        rel="noopener noreferrer nofollow"
        ><bdi>${part.text}</bdi></a
      >`;
    }
    case 'struck':
      return html`<del><bdi>${part.text}</bdi></del>`;
    case 'set':
      return html`<ins><bdi>${part.text}</bdi></ins>`;
    case 'quote':
      return html`<q lang="${part.language}"><bdi>${part.text}</bdi></q>`;
    case 'foreign':
      return html`<bdi lang="${part.language}">${part.text}</bdi>`;
    case 'muted':
      return html`<span class="muted">${part.text}</span>`;
    case 'marks':
      return part.text;
  }
}
