// A switch between quantities that are never added or turned into each other.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** Radio buttons, one per quantity. */
export function measureSwitch(
  ids: readonly HeadlineId[],
  chosen: HeadlineId,
  { words, act }: Shown,
): TemplateResult {
  return html`<fieldset class="switch" part="switch">
    <legend class="field-name">${words.text('pick.measure')}</legend>
    ${ids.map(
      (id) =>
        html`<label class="option">
          <input
            type="radio"
            name="measure"
            value=${id}
            .checked=${id === chosen}
            @change=${() => act({ kind: 'measure', measure: id })}
          />
          <span>${words.text(`headline.${id}`)}</span>
        </label>`,
    )}
  </fieldset>`;
}
