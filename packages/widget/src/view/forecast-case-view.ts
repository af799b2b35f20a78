// One forecast: who said what and when, by when it was to be, how it is settled, and what the claims made of it.
import { daySpan, type Claim, type ForecastOutcome } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { svgTemplate } from '../paint/svg-template.js';
import { forecastOutcomeChart } from '../scene/charts/forecast-outcome.js';
import { decidingClaims, standingIn } from '../scene/forecast-rows.js';
import { deadlineText, historyTexts, outcomeText, verdictText } from '../words/forecast-text.js';
import { cardAt } from './card-at.js';
import { fact } from './card-frame.js';
import { phraseListView } from './phrase-list-view.js';
import type { DeepShown } from './shown.js';

/** Wider, a picture of two rows gains nothing. **Units:** CSS pixels. */
const widestPicture = 760;

/** One item of the list of forecasts; it is made anew only where what it shows has changed. */
export function forecastCaseView(outcome: ForecastOutcome, shown: DeepShown): TemplateResult {
  const { report, words, widthPx, state, keep } = shown;
  const place = `forecast-${outcome.claim.id}`;
  const open = state.open?.place.startsWith(place) ? state.open : undefined;
  const unfolded = state.unfolded.filter((one) => one.startsWith(place)).join();
  const needs = [report, words, widthPx, open, unfolded];
  return keep(place, needs, () => itemView(outcome, place, shown));
}

function itemView(outcome: ForecastOutcome, place: string, shown: DeepShown): TemplateResult {
  const { report, words, state } = shown;
  const { claim, forecast } = outcome;
  const isOpen = state.open?.place === place && state.open.claim === claim.id;
  return html`<li class="forecast" part="indicator" data-place=${place}>
    <h4 class="part-name">
      <button
        type="button"
        class="claim"
        part="claim"
        data-key=${claim.id}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        ${words.text('phrase.said', {
          speaker: claim.origin.name,
          count: words.claimFigure(claim, report),
        })}
      </button>
    </h4>
    <p class="small">
      ${words.text('forecast.said', {
        quantity: words.quantity(claim.quantity),
        stated: words.when(claim.statedOn),
        deadline: words.when(daySpan(forecast.deadline)),
      })}
    </p>
    <p class="verdict">${verdictText(outcome, words)}</p>
    ${pictureView(outcome, shown)} ${cardAt(place, shown)}
    <details class="fold">
      <summary>${words.text('forecast.how')}</summary>
      <dl class="facts">${factsView(outcome, shown)}</dl>
      ${claimsView(outcome, place, shown)}
    </details>
  </li>`;
}

function factsView(outcome: ForecastOutcome, shown: DeepShown): readonly unknown[] {
  const { words } = shown;
  const { claim, forecast, outcomes } = outcome;
  const { wording } = claim;
  return [
    fact(
      words.text('card.wording'),
      wording && html`<q lang=${wording.language}>${wording.text}</q>`,
    ),
    fact(
      words.text('card.condition'),
      forecast.conditions.length === 0
        ? words.text('forecast.no-condition')
        : html`${forecast.conditions.map(({ text }) => html`<p>${text}</p>`)}`,
    ),
    fact(words.text('card.deadline'), deadlineText(forecast, words)),
    fact(words.text('card.resolution'), forecast.resolution.text),
    fact(
      words.text('forecast.outcomes'),
      html`${outcomes.map((test) => html`<p>${outcomeText(test, words)}</p>`)}`,
    ),
    fact(words.text('forecast.history'), historyView(outcome, shown)),
  ];
}

function historyView(outcome: ForecastOutcome, { report, words }: DeepShown): TemplateResult {
  return html`<ol>
    ${historyTexts(outcome, words, report).map((text) => html`<li>${text}</li>`)}
  </ol>`;
}

/** The picture for the eye: the facts and the claims behind the fold say the same. */
function pictureView({ claim }: ForecastOutcome, shown: DeepShown): TemplateResult {
  const { report, words, state } = shown;
  const width = Math.min(shown.widthPx, widestPicture);
  const scene = forecastOutcomeChart(report, { width }, words, { forecast: claim.id });
  const selected = state.open?.place === `forecast-${claim.id}` ? state.open.claim : undefined;
  return html`<div aria-hidden="true">${svgTemplate(scene, { selected, marked: undefined })}</div>`;
}

/** The claims that decide first, then all others of the picture. */
function claimsView(outcome: ForecastOutcome, place: string, shown: DeepShown): TemplateResult {
  const { words } = shown;
  const { verdict, outcomes } = outcome;
  const deciding = decidingClaims(outcome);
  const known = new Set(deciding.map(({ id }) => id));
  const others = new Map<string, Claim>();
  for (const claim of outcomes.flatMap(({ settledBy }) => standingIn(settledBy))) {
    if (!known.has(claim.id)) others.set(claim.id, claim);
  }
  return html`${
    deciding.length === 0
      ? html`<p class="small">${words.text('forecast.by-none')}</p>`
      : html`<p class="card-heading">${words.text(`forecast.by-${verdict}`)}</p>
          ${phraseListView(deciding, `${place}-by`, shown)}`
  }
  ${
    others.size === 0
      ? nothing
      : html`<p class="card-heading">${words.text('forecast.others')}</p>
          ${phraseListView([...others.values()], `${place}-others`, shown)}`
  }`;
}
