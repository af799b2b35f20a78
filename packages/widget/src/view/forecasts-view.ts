// What was predicted, what came of it? How many of each verdict, those about one count side by side, and every forecast.
import { html, nothing, type TemplateResult } from 'lit';
import { comparedForecasts, forecastOutcomeChart } from '../scene/charts/forecast-outcome.js';
import type { ForecastField } from '../state/view-state.js';
import { forecastsOverview, verdicts } from '../words/forecast-text.js';
import { chartView, type ChartParts } from './chart-view.js';
import { forecastCaseView } from './forecast-case-view.js';
import { pickerView, type PickerOption } from './picker-view.js';
import { saveButton } from './save-button.js';
import { shownForecasts } from './shown-forecasts.js';
import type { DeepShown } from './shown.js';

/** The forecasts view. **Absent:** says that no forecast was known by the day shown. */
export function forecastsView(shown: DeepShown): TemplateResult {
  const { report, words, state } = shown;
  const all = report.forecasts;
  if (all.length === 0) {
    return html`<p class="empty">
      ${words.text('forecasts.none', { day: words.day(report.knownOn) })}
    </p>`;
  }
  const some = shownForecasts(all, state.forecasts);
  return html`<div class="headline" part="headline">
      <p class="sentence" part="sentence">${forecastsOverview(all, report, words)}</p>
      <p class="remarks">${words.text('forecasts.about')}</p>
    </div>
    ${comparedView(shown)}
    <section class="cases">
      <h3 class="name">${words.text('heading.forecasts')}</h3>
      <div class="tools">
        ${pickers(shown)}
        <div class="count-line">
          ${countView(some.length, shown)}
          ${saveButton('do.forecasts-csv', (deep) => deep.forecastsFile(some, shown), shown)}
        </div>
      </div>
      ${some.length === 0 ? html`<p class="empty">${words.text('forecasts.no-match')}</p>` : nothing}
      <ol class="forecasts" part="claim-list">
        ${some.map((outcome) => forecastCaseView(outcome, shown))}
      </ol>
    </section>`;
}

/** Forecasts about one count on one axis. **Absent:** nothing where no two are about the same. */
function comparedView(shown: DeepShown): TemplateResult | typeof nothing {
  const { report, words, widthPx } = shown;
  const compared = comparedForecasts(report);
  const [first] = compared;
  if (!first || compared.length < 2) return nothing;
  const { span } = first.test;
  const draw: ChartParts['draw'] = () => forecastOutcomeChart(report, { width: widthPx }, words);
  return html`<section class="cases">
    <h3 class="name">${words.text('heading.compared')}</h3>
    <p>
      ${words.text('forecasts.compared', {
        n: compared.length,
        day: words.day(report.knownOn),
        ends: words.ends(span),
      })}
    </p>
    ${chartView({ draw, place: 'forecasts' }, shown)}
  </section>`;
}

function pickers(shown: DeepShown): TemplateResult {
  const { report, words, state, act } = shown;
  const pick = (
    field: ForecastField,
    label: string,
    options: readonly PickerOption[],
  ): TemplateResult =>
    pickerView(
      label,
      [{ value: '', text: words.text('pick.all') }, ...options],
      state.forecasts[field] ?? '',
      (value) => act({ kind: 'forecasts', set: { [field]: value === '' ? undefined : value } }),
    );
  const counted = (value: string, text: string, n: number): readonly PickerOption[] =>
    n === 0
      ? []
      : [{ value, text: words.text('phrase.aside', { figure: text, measure: words.number(n) }) }];
  const byVerdict = verdicts.flatMap((verdict) => {
    const n = shownForecasts(report.forecasts, { verdict }).length;
    return counted(verdict, words.text(`verdict.${verdict}`), n);
  });
  const names = new Map(report.forecasts.map(({ claim: { origin } }) => [origin.id, origin.name]));
  const bySpeaker = [...names]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .flatMap(([speaker, name]) =>
      counted(speaker, name, shownForecasts(report.forecasts, { speaker }).length),
    );
  return html`<div class="filters" part="filters">
    ${pick('verdict', words.text('pick.verdict'), byVerdict)}
    ${pick('speaker', words.text('pick.speaker'), bySpeaker)}
  </div>`;
}

/** How many of how many are shown, and a way back to all of them. */
function countView(n: number, { report, words, act }: DeepShown): TemplateResult {
  const total = report.forecasts.length;
  const clear = (): void =>
    act({ kind: 'forecasts', set: { verdict: undefined, speaker: undefined } });
  return html`<p class="count" part="count">
    <span role="status">${words.text('forecasts.shown', { n, total })}</span>
    ${
      n === total
        ? nothing
        : html`<button type="button" class="button" part="button" @click=${clear}>
            ${words.text('do.clear-forecasts')}
          </button>`
    }
  </p>`;
}
