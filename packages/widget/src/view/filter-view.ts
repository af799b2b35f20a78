// What narrows the table of claims: one picker per field, and how many claims are left.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '@dprk-deployment-tracker/core';
import type { FilterField } from '../state/view-state.js';
import { pickerView, type PickerOption } from './picker-view.js';
import { fieldOf, partyName } from './shown-claims.js';
import type { Shown } from './shown.js';

const pickers = [
  ['party', 'pick.party'],
  ['origin', 'pick.speaker'],
  ['measure', 'pick.measure'],
  ['modality', 'pick.modality'],
] as const;

/** The pickers. */
export function filterView(shown: Shown): TemplateResult {
  const { words, state, act } = shown;
  return html`<div class="filters" part="filters">
    ${pickers.map(([field, label]) =>
      pickerView(
        words.text(label),
        [{ value: '', text: words.text('pick.all') }, ...optionsOf(field, shown)],
        state.filter[field] ?? '',
        (value) => act({ kind: 'filter', field, value: value === '' ? undefined : value }),
      ),
    )}
  </div>`;
}

/** How many claims of how many are shown, and a way back to all of them. */
export function countView(count: number, { words, report, act }: Shown): TemplateResult {
  const total = report.claims.length;
  return html`<p class="count" part="count">
    <span role="status">${words.text('shown', { n: count, total })}</span>
    ${
      count === total
        ? nothing
        : html`<button
            type="button"
            class="button"
            part="button"
            @click=${() => act({ kind: 'unfilter' })}
          >
            ${words.text('do.clear')}
          </button>`
    }
  </p>`;
}

/** What the claims known on the day have in a field, each once, in order of its name. */
function optionsOf(field: FilterField, shown: Shown): readonly PickerOption[] {
  const names = new Map<string, string>();
  for (const claim of shown.report.claims) {
    const value = fieldOf(claim, field);
    if (!names.has(value)) names.set(value, nameOf(claim, field, shown));
  }
  return [...names]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

function nameOf(claim: Claim, field: FilterField, { words, report }: Shown): string {
  switch (field) {
    case 'party':
      return partyName(claim, report.parties);
    case 'origin':
      return claim.origin.name;
    case 'measure':
      return words.text(`measure.${claim.quantity.measure}`);
    case 'modality':
      return words.text(`modality-short.${claim.modality}`);
  }
}
