// The button that shows all of a long list, or less of it again.
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** `count` is how many there are in all. */
export function foldButton(
  count: number,
  isFolded: boolean,
  place: string,
  { words, act }: Shown,
): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="button"
    @click=${() => act({ kind: 'unfold', place })}
  >
    ${isFolded ? words.text('do.show-all', { n: count }) : words.text('do.show-fewer')}
  </button>`;
}
