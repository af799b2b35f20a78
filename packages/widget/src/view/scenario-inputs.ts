// The fields of the reader's own sum: contingent, losses so far, losses a day, first day.
import { isCalendarDay, type AttritionInputs } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

const amounts = [
  ['contingent', 'pick.contingent'],
  ['lossesSoFar', 'pick.losses'],
  ['perDay', 'pick.rate'],
] as const;

/** Four fields. What is no amount and no day is not taken, and the browser says so. */
export function scenarioInputs(inputs: AttritionInputs, { words, act }: Shown): TemplateResult {
  return html`<div class="fields">
    ${amounts.map(
      ([field, label]) =>
        html`<label class="field">
          <span class="field-name">${words.text(label)}</span>
          <input
            class="input"
            part="input"
            type="number"
            min="0"
            max="10000000"
            step="any"
            .value=${String(inputs[field])}
            @change=${(event: Event) => {
              const { value, validity, valueAsNumber } = event.target as HTMLInputElement;
              if (value === '' || !validity.valid) return;
              act({ kind: 'scenario', scenario: { [field]: valueAsNumber } });
            }}
          />
        </label>`,
    )}
    <label class="field">
      <span class="field-name">${words.text('pick.start')}</span>
      <input
        class="input"
        part="input"
        type="date"
        .value=${inputs.start}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          if (isCalendarDay(value)) act({ kind: 'scenario', scenario: { start: value } });
        }}
      />
    </label>
  </div>`;
}
