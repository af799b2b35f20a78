// How often each kind of change occurs: a list of counts, each with a bar that repeats it, and what the kind means.
import type { MutationKind, Relay } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

const place = 'relay-kinds';

interface KindCount {
  readonly kind: MutationKind;
  readonly prints: number;
  readonly cases: number;
}

/** Every kind that occurs, the most frequent first. */
export function relayKindsView(relays: readonly Relay[], shown: Shown): TemplateResult {
  const { words, state, act } = shown;
  const counts = countsOf(relays);
  const most = counts[0]?.prints ?? 1;
  const isFolded = !state.unfolded.includes(place);
  return html`<section class="kinds">
    <h3 class="name">${words.text('heading.kinds')}</h3>
    <ul class=${isFolded ? 'kind-list folded' : 'kind-list'}>
      ${counts.map(
        ({ kind, prints, cases }) =>
          html`<li>
            <p><b>${words.text(`mutation.${kind}`)}</b></p>
            <p class="small">${words.text('relays.kind', { prints, cases })}</p>
            <meter class="bar" max=${most} value=${prints} aria-hidden="true"></meter>
            ${
              isFolded
                ? nothing
                : html`<p class="small">${words.text(`mutation-about.${kind}`)}</p>`
            }
          </li>`,
      )}
    </ul>
    <button
      type="button"
      class="button"
      part="button"
      aria-expanded=${isFolded ? 'false' : 'true'}
      @click=${() => act({ kind: 'unfold', place })}
    >
      ${isFolded ? words.text('do.all-kinds', { n: counts.length }) : words.text('do.show-fewer')}
    </button>
  </section>`;
}

/** **Units:** prints are pages with this kind of change to one claim; cases are different changes. */
function countsOf(relays: readonly Relay[]): readonly KindCount[] {
  const counts = new Map<MutationKind, KindCount>();
  for (const { kind, repeats } of relays) {
    const { prints, cases } = counts.get(kind) ?? { prints: 0, cases: 0 };
    counts.set(kind, { kind, prints: prints + 1 + repeats.length, cases: cases + 1 });
  }
  return [...counts.values()].sort((a, b) => b.prints - a.prints);
}
