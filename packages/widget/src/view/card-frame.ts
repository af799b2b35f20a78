// What every card has: a name, its figure in large, a way to close it, and facts in pairs.
import { html, nothing, type TemplateResult } from 'lit';
import { reachNotice } from './reach-notice.js';
import type { Shown } from './shown.js';

/** The head of a card. */
export interface CardHead {
  /** The card's name as it is read aloud. */
  readonly label: string;
  readonly figure: string;
  readonly below: string;
}

/** A panel like a dialog, in the flow of the page, that Esc or its button closes. */
export function cardFrame(
  { label, figure, below }: CardHead,
  body: TemplateResult | undefined,
  shown: Shown,
): TemplateResult {
  const { words, act } = shown;
  return html`<section class="card" part="card" role="dialog" tabindex="-1" aria-label=${label}>
    <div class="card-head">
      <p class="card-figure">${figure}</p>
      <p class="card-below">${below}</p>
      <button
        type="button"
        class="button close"
        part="button"
        @click=${() => act({ kind: 'close' })}
      >
        ${words.text('do.close')}
      </button>
    </div>
    ${body ?? nothing} ${reachNotice(shown)}
  </section>`;
}

/** A name and what stands for it. **Absent:** nothing where there is nothing to say. */
export function fact(
  name: string,
  value: TemplateResult | string | undefined,
): TemplateResult | typeof nothing {
  if (value === undefined || value === '') return nothing;
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
