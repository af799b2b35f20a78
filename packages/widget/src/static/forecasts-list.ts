// Forecasts and what came of them, as a list: said, to be reached by when, settled how, by which claims.
import type { ForecastOutcome, Report } from '@dprk-deployment-tracker/core';
import { decidingClaims } from '../scene/forecast-rows.js';
import {
  deadlineText,
  forecastsOverview,
  historyTexts,
  outcomeText,
  verdictText,
} from '../words/forecast-text.js';
import type { Words } from '../words/words.js';
import { element, type Content, type Markup } from './markup.js';
import { pageLink } from './page-link.js';

/** The list, in order of the day they were made. **Absent:** a sentence where no forecast was known. */
export function forecastsList(report: Report, words: Words): Markup {
  const { forecasts, knownOn } = report;
  if (forecasts.length === 0) {
    return element('p', {}, words.text('forecasts.none', { day: words.day(knownOn) }));
  }
  return element(
    'div',
    { class: 'dprk-forecasts' },
    element('p', {}, forecastsOverview(forecasts, report, words)),
    element('p', {}, element('small', {}, words.text('forecasts.about'))),
    element('ul', {}, ...forecasts.map((outcome) => itemOf(outcome, report, words))),
  );
}

function itemOf(outcome: ForecastOutcome, report: Report, words: Words): Markup {
  const { claim, forecast, outcomes, verdict } = outcome;
  const deciding = decidingClaims(outcome);
  const line = (name: string, ...content: readonly Content[]): Markup =>
    element('div', {}, `${name}: `, ...content);
  return element(
    'li',
    { 'data-key': claim.id },
    element('strong', {}, words.phrase(claim, report)),
    element('div', {}, verdictText(outcome, words)),
    line(
      words.text('card.stated'),
      words.when(claim.statedOn),
      ' (',
      pageLink(claim.document, words),
      ')',
    ),
    claim.wording &&
      line(
        words.text('card.wording'),
        element('q', { lang: claim.wording.language }, claim.wording.text),
      ),
    ...forecast.conditions.map(({ text }) => line(words.text('card.condition'), text)),
    line(words.text('card.deadline'), deadlineText(forecast, words)),
    line(words.text('card.resolution'), forecast.resolution.text),
    ...outcomes.map((test) => element('div', {}, outcomeText(test, words))),
    line(words.text('forecast.history'), historyTexts(outcome, words, report).join('; ')),
    deciding.length === 0
      ? element('div', {}, words.text('forecast.by-none'))
      : line(words.text(`forecast.by-${verdict}`), claimList(deciding, report, words)),
  );
}

function claimList(
  claims: ReturnType<typeof decidingClaims>,
  report: Report,
  words: Words,
): Markup {
  return element(
    'ul',
    {},
    ...claims.map((claim) =>
      element('li', {}, words.phrase(claim, report), ' (', pageLink(claim.document, words), ')'),
    ),
  );
}
