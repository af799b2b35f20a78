// Do visits announce deployments? Each visit with what followed, or that nothing did.
import type { LeadCase, LeadIndicator, RecordedEvent } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAt } from './card-at.js';
import { fact } from './card-frame.js';
import { eventPhrase } from './event-phrase.js';
import { messageOrId } from './message-or-id.js';
import { flagsView, statedView } from './stated-view.js';
import type { DeepShown } from './shown.js';

const place = 'lead';

/** The cases of the indicator, in order of the visits. */
export function leadView(
  { stated, cases, flags }: LeadIndicator,
  shown: DeepShown,
): TemplateResult {
  const { words } = shown;
  return html`<p class="formula">
      ${words.text('indicator.formula')}: ${messageOrId('formula', 'lead', words)}
    </p>
    <dl class="compare" part="compare">
      ${fact(words.text('heading.as-published'), statedView(stated, shown))}
    </dl>
    ${flagsView(flags, shown)}
    ${cases.length === 0 ? html`<p class="empty">${words.text('empty.indicator')}</p>` : nothing}
    <ul class="cases" data-place=${place}>
      ${cases.map((one) => caseView(one, shown))}
    </ul>`;
}

function caseView({ visit, departure, finding, days }: LeadCase, shown: DeepShown): TemplateResult {
  const { words } = shown;
  const result = departure && days ? words.interval(days, 'days', 3) : words.text('lead.none');
  const next = departure ?? finding;
  return html`<li class="case">
    <b>${result}</b>
    ${eventButton(visit, shown)} ${next ? eventButton(next, shown) : nothing}
  </li>`;
}

function eventButton(event: RecordedEvent, shown: DeepShown): TemplateResult {
  return html`<button type="button" class="claim" data-key=${event.id}>
      ${eventPhrase(event, shown.words)}
    </button>
    ${cardAt(place, shown, event.id)}`;
}
