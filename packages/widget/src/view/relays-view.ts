// What happened on the way to print? Every change of a claim, by whom, when, and how many pages print it so.
import { relays, type Relay } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { RelayField } from '../state/view-state.js';
import { pickerView, type PickerOption } from './picker-view.js';
import { relayCaseView } from './relay-case-view.js';
import { relayKindsView } from './relay-kinds-view.js';
import { saveButton } from './save-button.js';
import { noOrigin, originOf, shownRelays } from './shown-relays.js';
import type { DeepShown } from './shown.js';

/** How many cases come at once. */
const pageLength = 20;
const more = 'relays-more-';

/** The relays view. **Absent:** says that nothing was printed otherwise by the day shown. */
export function relaysView(shown: DeepShown): TemplateResult {
  const { report, words, state, keep } = shown;
  const all = keep('relays', [report], () => relays(report.mutations, report.knownOn));
  if (all.length === 0) {
    return html`<p class="empty">
      ${words.text('relays.none', { day: words.day(report.knownOn) })}
    </p>`;
  }
  const cases = shownRelays(all, state.relays);
  const pages = 1 + state.unfolded.filter((place) => place.startsWith(more)).length;
  const drawn = cases.slice(0, pages * pageLength);
  const rest = cases.length - drawn.length;
  return html`${overview(all, shown)} ${relayKindsView(all, shown)}
    <section class="cases">
      <h3 class="name">${words.text('heading.cases')}</h3>
      <div class="tools">
        ${pickers(all, shown)}
        <div class="count-line">
          ${countView(drawn.length, cases.length, all.length, shown)}
          ${
            cases.length === 0
              ? nothing
              : saveButton('do.relays-csv', (deep) => deep.relaysFile(cases, shown), shown)
          }
        </div>
      </div>
      ${cases.length === 0 ? html`<p class="empty">${words.text('relays.no-match')}</p>` : nothing}
      <ol class="relays" part="claim-list">
        ${drawn.map((relay) => relayCaseView(relay, shown))}
      </ol>
      ${rest > 0 ? moreButton(Math.min(rest, pageLength), pages, shown) : nothing}
    </section>`;
}

function overview(all: readonly Relay[], { words, report }: DeepShown): TemplateResult {
  const changes = all.reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);
  const counts = { mentions: report.mutations.length, changes, cases: all.length };
  return html`<div class="headline">
    <p class="sentence">${words.text('relays.overview', counts)}</p>
    <p class="remarks">${words.text('relays.about')}</p>
  </div>`;
}

function pickers(all: readonly Relay[], shown: DeepShown): TemplateResult {
  const { words, state, act } = shown;
  const pick = (field: RelayField, label: string, options: readonly PickerOption[], none: string) =>
    pickerView(label, [{ value: '', text: none }, ...options], state.relays[field] ?? '', (value) =>
      act({ kind: 'relays', set: { [field]: value === '' ? undefined : value } }),
    );
  const repeats = { value: 'repeats', text: words.text('pick.by-repeats') };
  return html`<div class="filters" part="filters">
    ${pick('kind', words.text('pick.change'), kindOptions(all, shown), words.text('pick.all'))}
    ${pick('origin', words.text('pick.speaker'), originOptions(all, shown), words.text('pick.all'))}
    ${pick('order', words.text('pick.order'), [repeats], words.text('pick.by-day'))}
  </div>`;
}

function kindOptions(all: readonly Relay[], { words }: DeepShown): readonly PickerOption[] {
  return counted(
    all.map(({ kind }) => ({ value: kind, text: words.text(`mutation.${kind}`) })),
    words,
  );
}

function originOptions(all: readonly Relay[], { words }: DeepShown): readonly PickerOption[] {
  return counted(
    all.map((relay) => ({
      value: originOf(relay),
      text: 'origin' in relay.of ? relay.of.origin.name : words.text('relays.event'),
    })),
    words,
  );
}

/** Each option once, in order of its name, with the number of its cases. */
function counted(
  options: readonly PickerOption[],
  words: DeepShown['words'],
): readonly PickerOption[] {
  const counts = new Map<string, { readonly text: string; n: number }>();
  for (const { value, text } of options) {
    const count = counts.get(value);
    if (count) count.n += 1;
    else counts.set(value, { text, n: 1 });
  }
  return [...counts]
    .sort(([a, { text: one }], [b, { text: other }]) =>
      (a === noOrigin) !== (b === noOrigin) ? (a === noOrigin ? 1 : -1) : one < other ? -1 : 1,
    )
    .map(([value, { text, n }]) => ({ value, text: `${text} (${words.number(n)})` }));
}

/** How many cases of how many are shown, and a way back to all of them. */
function countView(
  drawn: number,
  n: number,
  total: number,
  { words, act }: DeepShown,
): TemplateResult {
  const clear = (): void => act({ kind: 'relays', set: { kind: undefined, origin: undefined } });
  const text = n === total ? 'relays.shown' : 'relays.matching';
  return html`<p class="count" part="count">
    <span role="status">${words.text(text, { n, total, shown: drawn })}</span>
    ${
      n === total
        ? nothing
        : html`<button type="button" class="button" part="button" @click=${clear}>
            ${words.text('do.clear-cases')}
          </button>`
    }
  </p>`;
}

function moreButton(n: number, pages: number, { words, act }: DeepShown): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="button"
    @click=${() => act({ kind: 'unfold', place: `${more}${pages}` })}
  >
    ${words.text('do.more-cases', { n })}
  </button>`;
}
