// One choice out of a list, as the browser's own select.
import { html, type TemplateResult } from 'lit';

/** One thing to choose. */
export interface PickerOption {
  readonly value: string;
  readonly text: string;
}

/** A labelled select. */
export function pickerView(
  label: string,
  options: readonly PickerOption[],
  chosen: string,
  onPick: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span class="field-name">${label}</span>
    <select
      class="select"
      part="select"
      @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ({ value, text }) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
