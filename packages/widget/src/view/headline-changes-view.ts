// What changed: every headline that a change of the record moved, from what to what, why, and by which claims.
import {
  headlineChanges,
  type AcknowledgedEnds,
  type HeadlineChange,
  type Ledger,
} from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAt } from './card-at.js';
import type { Shown } from './shown.js';

/** The changes of our own record, the newest first. **Absent:** nothing for a record that is not ours. */
export function headlineChangesView(shown: Shown): TemplateResult | typeof nothing {
  const { words, ledger } = shown;
  const changes = headlineChanges.filter((change) => isOf(change, ledger));
  if (changes.length === 0) return nothing;
  return html`<section class="changes">
    <h3 class="name">${words.text('heading.changes')}</h3>
    <p class="small">${words.text('changes.about')}</p>
    <ol>
      ${[...changes].reverse().map((change) => changeView(change, shown))}
    </ol>
  </section>`;
}

/** Whether a record holds all that the change rests on: a record of the page's own need not. */
function isOf({ restsOn }: HeadlineChange, { claims }: Ledger): boolean {
  const ids = new Set(claims.map(({ id }) => id));
  return restsOn.every((id) => ids.has(id));
}

function changeView(change: HeadlineChange, shown: Shown): TemplateResult {
  const { words } = shown;
  const { on, headline, from, to, reason } = change;
  const place = `changes-${on}-${headline}`;
  const today = from && endsOf(from, shown) === endsOf(to, shown) ? undefined : from;
  return html`<li class="change" data-place=${place}>
    <p class="mutation-kind">${words.day(on)}: ${words.text(`headline.${headline}`)}</p>
    <p>${movedText(today, to, shown)}</p>
    ${pastView(change, shown)}
    <p>${reason}</p>
    ${becauseView(change, place, shown)}
  </li>`;
}

/** What replays of past days read before and now, days that moved alike together. */
function pastView({ past }: HeadlineChange, shown: Shown): readonly TemplateResult[] {
  const { words } = shown;
  const moved = new Map<string, string>();
  for (const { day, from, to } of past) {
    if (!from || endsOf(from, shown) === endsOf(to, shown)) continue;
    const text = movedText(from, to, shown);
    const some = moved.get(text);
    const last = words.day(day);
    moved.set(text, some === undefined ? last : words.text('list.comma', { some, last }));
  }
  return [...moved].map(
    ([text, day]) => html`<p class="small">${words.text('footer.known', { day })}: ${text}</p>`,
  );
}

/** "12,000 to 15,000 → 11,000 to 15,000". **Absent:** without a first end, that it reads as before. */
function movedText(from: AcknowledgedEnds | undefined, to: AcknowledgedEnds, shown: Shown): string {
  const ends = endsOf(to, shown);
  return from
    ? `${endsOf(from, shown)} → ${ends}`
    : shown.words.text('changes.as-before', { ends });
}

function endsOf({ low, high, openFrom }: AcknowledgedEnds, { words }: Shown): string {
  return words.ends({ low, high, openFrom, highIsOpen: openFrom !== undefined });
}

/** The claims, each leading to its card. **Absent:** nothing where only time or the rule moved it. */
function becauseView(
  { because }: HeadlineChange,
  place: string,
  shown: Shown,
): TemplateResult | typeof nothing {
  const { words, report, state } = shown;
  if (because.length === 0) return nothing;
  return html`<p class="small">${words.text('changes.because')}</p>
    <ul>
      ${because.map((id) => {
        const claim = report.claims.find((one) => one.id === id);
        const isOpen = state.open?.place === place && state.open.claim === id;
        return html`<li>
          ${
            claim
              ? html`<button
                  type="button"
                  class="claim"
                  data-key=${id}
                  aria-expanded=${isOpen ? 'true' : 'false'}
                >
                  ${words.phrase(claim, report)}
                </button>`
              : html`<code>${id}</code>`
          }
          ${cardAt(place, shown, id)}
        </li>`;
      })}
    </ul>`;
}
