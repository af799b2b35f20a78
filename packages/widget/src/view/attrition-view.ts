// Losses carried forward: the published projection beside the same sum on other counts, and the reader's own.
import {
  attritionProjection,
  type AttritionIndicator,
  type AttritionInputs,
  type Projection,
} from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './card-frame.js';
import { phraseListView } from './phrase-list-view.js';
import { messageOrId } from './message-or-id.js';
import { scenarioInputs } from './scenario-inputs.js';
import { flagsView, statedView } from './stated-view.js';
import type { DeepShown } from './shown.js';

/** The projections of the indicator and the scenario. */
export function attritionView(
  { stated, projections }: AttritionIndicator,
  shown: DeepShown,
): TemplateResult {
  const { words } = shown;
  const [first] = projections;
  return html`<p class="formula">
      ${words.text('indicator.formula')}: ${messageOrId('formula', 'end-day', words)}
    </p>
    <dl class="compare" part="compare">
      ${fact(words.text('heading.as-published'), statedView(stated, shown))}
      ${fact(
        words.text('heading.recomputed'),
        first && html`<b class="value">${words.day(first.end)}</b>`,
      )}
    </dl>
    ${projections.map((projection, index) => projectionView(projection, index, shown))}
    ${first ? scenarioView(first, shown) : nothing}`;
}

function projectionView(projection: Projection, index: number, shown: DeepShown): TemplateResult {
  const { words } = shown;
  const { contingent, lossesSoFar, countedFrom, countedTo, perDay, start, daysLeft, end } =
    projection;
  return html`<div class="part">
    <p>
      <b>${words.day(end)}.</b>
      ${words.text('scenario.caption', {
        contingent,
        losses: lossesSoFar,
        from: words.day(countedFrom),
        to: words.day(countedTo),
        rate: words.number(perDay, 3),
        start: words.day(start),
        days: daysLeft,
        end: words.day(end),
      })}
    </p>
    ${flagsView(projection.flags, shown)}
    <details class="fold">
      <summary>${words.text('heading.inputs')}</summary>
      ${phraseListView(projection.inputs, `attrition-${index}`, shown)}
    </details>
  </div>`;
}

/** The reader's own sum, its every assumption in the caption. */
function scenarioView(first: Projection, shown: DeepShown): TemplateResult {
  const { words, state, act } = shown;
  const { contingent, lossesSoFar, perDay, start } = first;
  const inputs = { contingent, lossesSoFar, perDay, start, ...state.scenario };
  return html`<figure class="scenario" part="scenario">
    <h4 class="part-name">${words.text('heading.scenario')}</h4>
    ${scenarioInputs(inputs, shown)}
    ${
      Object.keys(state.scenario).length === 0
        ? nothing
        : html`<p>
            <button
              type="button"
              class="button"
              part="button"
              @click=${() => act({ kind: 'unscenario' })}
            >
              ${words.text('do.reset')}
            </button>
          </p>`
    }
    <figcaption><p role="status">${scenarioText(inputs, shown)}</p></figcaption>
  </figure>`;
}

function scenarioText(inputs: AttritionInputs, { words }: DeepShown): string {
  const { assumptions, daysLeft, end } = attritionProjection(inputs);
  if (daysLeft === undefined || end === undefined || daysLeft === 0) {
    return words.text('scenario.unused');
  }
  const sum = words.text('scenario.own', {
    contingent: inputs.contingent,
    losses: inputs.lossesSoFar,
    rate: words.number(inputs.perDay),
    start: words.day(inputs.start),
    days: daysLeft,
    end: words.day(end),
  });
  return [sum, ...assumptions.map((one) => words.text(`assumption.${one}`))].join(' ');
}
