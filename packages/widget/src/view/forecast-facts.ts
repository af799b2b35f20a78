// The facts of a claim that is a forecast: condition, deadline, how it is settled, and what came of it.
import { daySpan, type Claim, type ForecastOutcome } from '@dprk-deployment-tracker/core';
import { nothing } from 'lit';
import { fact } from './card-frame.js';
import type { DeepShown } from './shown.js';

/** **Absent:** an empty list where the claim is no forecast. */
export function forecastFacts(claim: Claim, shown: DeepShown): readonly unknown[] {
  const { words, report } = shown;
  const { forecast } = claim;
  if (!forecast) return [];
  const deadline = words.when(daySpan(forecast.deadline));
  const read = forecast.deadlineNote ?? words.text('card.deadline-read');
  const outcome = report.forecasts.find((one) => one.claim.id === claim.id);
  return [
    ...forecast.conditions.map(({ text }) => fact(words.text('card.condition'), text)),
    fact(
      words.text('card.deadline'),
      forecast.deadlineBasis === 'read' ? `${deadline} (${read})` : deadline,
    ),
    fact(words.text('card.resolution'), forecast.resolution.text),
    outcome ? fact(words.text('card.verdict'), verdictText(outcome, shown)) : nothing,
  ];
}

/** "did not come about since 1 May 2025", with the event that ended its condition where one did. */
export function verdictText(
  { verdict, history, failed }: ForecastOutcome,
  { words }: DeepShown,
): string {
  const from = history.at(-1)?.from;
  const text = words.text(`verdict.${verdict}`);
  const since =
    from === undefined
      ? text
      : words.text('forecast.since', { verdict: text, day: words.day(from) });
  return failed
    ? `${since}. ${words.text('forecast.failed', { event: failed.event.title })}`
    : since;
}
