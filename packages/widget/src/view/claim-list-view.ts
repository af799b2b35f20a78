// The claims as a list of phrases: the real content, which the picture only repeats.
import type { Claim } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAt } from './card-at.js';
import type { Shown } from './shown.js';

/** How many items show before the list is unfolded; the others stay readable aloud and by keyboard. */
const shortLength = 5;

/** What stands beneath a claim's phrase. */
export type Beneath = (claim: Claim) => TemplateResult | typeof nothing;

/** A list of claims, each one phrase that opens its card. **Absent:** says that there is none. */
export function claimListView(
  claims: readonly Claim[],
  place: string,
  shown: Shown,
  beneath: Beneath = () => nothing,
): TemplateResult {
  const { words, state } = shown;
  if (claims.length === 0) return html`<p class="empty">${words.text('empty.claims')}</p>`;
  const isLong = claims.length > shortLength + 1;
  const isFolded = isLong && !state.unfolded.includes(place);
  return html`<div class="claim-box" data-place=${place}>
    <ul
      class=${isFolded ? 'claim-list folded' : 'claim-list'}
      part="claim-list"
      aria-label=${words.text('chart.list')}
    >
      ${claims.map((claim) => claimItem(claim, place, shown, beneath(claim)))}
    </ul>
    ${isLong ? foldButton(claims.length, isFolded, place, shown) : nothing}
  </div>`;
}

function claimItem(
  claim: Claim,
  place: string,
  shown: Shown,
  beneath: ReturnType<Beneath>,
): TemplateResult {
  const { open } = shown.state;
  const isOpen = open?.place === place && open.claim === claim.id;
  return html`<li>
    <button
      type="button"
      class="claim"
      part="claim"
      data-key=${claim.id}
      aria-expanded=${isOpen ? 'true' : 'false'}
    >
      ${shown.words.phrase(claim, shown.report)}
    </button>
    ${beneath} ${cardAt(place, shown, claim.id)}
  </li>`;
}

function foldButton(
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
