// What a plan or prediction adds to its card: its condition, when it is due, how it is settled, what came of it.
import { daySpan, type Claim, type Report } from '@dprk-deployment-tracker/core';
import type { Line } from '../../figure/block.js';
import { verdictText } from '../../words/forecast-words.js';
import type { Words } from '../../words/words.js';
import { isBySome } from '../forecasts/forecast-row.js';
import { ourRemark } from '../page-line.js';
import { fact, type Fact } from './fact.js';
import { claimLinks } from './link-facts.js';

/** The rows. **Absent:** none for a claim that forecasts nothing. */
export function forecastFacts(claim: Claim, report: Report, words: Words): readonly Fact[] {
  const { forecast } = claim;
  if (!forecast) return [];
  const { labels } = words.fixed;
  const { forecasts } = words.locale;
  const day = words.when(daySpan(forecast.deadline));
  const { deadlineNote } = forecast;
  const conditions = forecast.conditions.map(({ text }) => text).join('; ');
  return [
    ...fact(labels['card.condition'], conditions === '' ? [] : [ourRemark(conditions)]),
    ...fact(labels['card.due'], [
      forecast.deadlineBasis === 'read' ? forecasts.readDeadline(day) : day,
      ...(deadlineNote === undefined ? [] : ['. ', ourRemark(deadlineNote)]),
    ]),
    ...fact(labels['card.settled'], [ourRemark(forecast.resolution.text)]),
    ...fact(labels['card.outcome'], outcomeLine(claim, report, words)),
  ];
}

function outcomeLine(claim: Claim, report: Report, words: Words): Line {
  const outcome = report.forecasts.find((one) => one.claim.id === claim.id);
  if (!outcome) return [];
  const { forecasts } = words.locale;
  const verdict = verdictText(outcome, isBySome(outcome, report), words.locale);
  const last = outcome.history.at(-1);
  const since =
    last === undefined || outcome.verdict === 'still-open'
      ? verdict
      : forecasts.since(verdict, words.day(last.from));
  const by = claimLinks(last?.by.map(({ id }) => id) ?? [], report, words);
  const ended = outcome.failed && forecasts.ended('');
  return [
    { kind: 'strong', text: since },
    ...(by.length === 0 ? [] : ['; ', ...by]),
    ...(outcome.failed && ended !== undefined
      ? [`. ${ended}`, ourRemark(outcome.failed.event.title)]
      : []),
  ];
}
