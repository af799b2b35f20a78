// Claims or events as a list of phrases: the real content, which a picture only repeats.
import type { Claim, RecordedEvent } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAt } from './card-at.js';
import { eventPhrase } from './event-phrase.js';
import { foldButton } from './fold-button.js';
import type { Shown } from './shown.js';

/** How many items show before the list is unfolded; the others stay readable aloud and by keyboard. */
const shortLength = 5;
/** No list holds more items than this: the table of all claims does. */
const mostItems = 300;

/** What stands beneath an item's phrase. */
export type Beneath = (item: Claim | RecordedEvent) => TemplateResult | typeof nothing;

/** A list, each item one phrase that opens its card. **Absent:** says that there is none. */
export function phraseListView(
  items: readonly (Claim | RecordedEvent)[],
  place: string,
  shown: Shown,
  beneath: Beneath = () => nothing,
): TemplateResult {
  const { words, state } = shown;
  if (items.length === 0) return html`<p class="empty">${words.text('empty.claims')}</p>`;
  const isLong = items.length > shortLength + 1;
  const isFolded = isLong && !state.unfolded.includes(place);
  return html`<div class="claim-box" data-place=${place}>
    <ul
      class=${isFolded ? 'claim-list folded' : 'claim-list'}
      part="claim-list"
      aria-label=${words.text('chart.list')}
    >
      ${items.slice(0, mostItems).map((item) => itemView(item, place, shown, beneath(item)))}
    </ul>
    ${isLong ? foldButton(items.length, isFolded, place, shown) : nothing}
  </div>`;
}

function itemView(
  item: Claim | RecordedEvent,
  place: string,
  shown: Shown,
  beneath: ReturnType<Beneath>,
): TemplateResult {
  const { words, report, state } = shown;
  const isOpen = state.open?.place === place && state.open.claim === item.id;
  return html`<li>
    <button
      type="button"
      class="claim"
      part="claim"
      data-key=${item.id}
      aria-expanded=${isOpen ? 'true' : 'false'}
    >
      ${'origin' in item ? words.phrase(item, report) : eventPhrase(item, words)}
    </button>
    ${beneath} ${cardAt(place, shown, item.id)}
  </li>`;
}
