// The line under a picture that says the mark pointed at, with a button for every key that works in the picture.
import { html, type TemplateResult } from 'lit';
import type { Step } from '../state/neighbour.js';
import { eventPhrase } from './event-phrase.js';
import type { Shown } from './shown.js';

/** The readout. The buttons stay out of the tab order: inside the picture their keys do the same. */
export function readoutView(place: string, shown: Shown): TemplateResult {
  const { words, state } = shown;
  const said = state.marked?.place === place ? saidOf(state.marked.claim, shown) : undefined;
  return html`<div class="readout" part="readout">
    <p class=${said === undefined ? 'said hint' : 'said'} aria-live="polite">
      ${said ?? words.text('chart.hint')}
    </p>
    <span class="steps" role="group" aria-label=${words.text('chart.explore')}>
      ${stepButton('earlier', '←', shown)} ${stepButton('later', '→', shown)}
      ${stepButton('above', '↑', shown)} ${stepButton('below', '↓', shown)}
      <button
        type="button"
        class="button"
        part="button"
        tabindex="-1"
        data-step="open"
        ?disabled=${said === undefined}
      >
        ${words.text('do.details')}
      </button>
    </span>
  </div>`;
}

function stepButton(step: Step & ArrowStep, arrow: string, { words }: Shown): TemplateResult {
  return html`<button
    type="button"
    class="button arrow"
    part="button"
    tabindex="-1"
    data-step=${step}
    aria-label=${words.text(`do.${step}`)}
  >
    ${arrow}
  </button>`;
}

type ArrowStep = 'earlier' | 'later' | 'above' | 'below';

function saidOf(key: string, { report, words }: Shown): string | undefined {
  const claim = report.claims.find(({ id }) => id === key);
  if (claim) return words.phrase(claim, report);
  const event = report.events.find(({ id }) => id === key);
  return event && eventPhrase(event, words);
}
