// The facts of a claim that is a forecast: condition, deadline, how it is settled, and what came of it.
import type { Claim } from '@dprk-deployment-tracker/core';
import { nothing } from 'lit';
import { deadlineText, verdictText } from '../words/forecast-text.js';
import { fact } from './card-frame.js';
import type { DeepShown } from './shown.js';

/** **Absent:** an empty list where the claim is no forecast. */
export function forecastFacts(claim: Claim, shown: DeepShown): readonly unknown[] {
  const { words, report } = shown;
  const { forecast } = claim;
  if (!forecast) return [];
  const outcome = report.forecasts.find((one) => one.claim.id === claim.id);
  return [
    ...forecast.conditions.map(({ text }) => fact(words.text('card.condition'), text)),
    fact(words.text('card.deadline'), deadlineText(forecast, words)),
    fact(words.text('card.resolution'), forecast.resolution.text),
    outcome ? fact(words.text('card.verdict'), verdictText(outcome, words)) : nothing,
  ];
}
