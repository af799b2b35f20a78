// The forecasts that the reader's choice lets through.
import type { ForecastOutcome } from '@dprk-deployment-tracker/core';
import type { ForecastChoice } from '../state/view-state.js';

/** The forecasts shown, in the order given. */
export function shownForecasts(
  outcomes: readonly ForecastOutcome[],
  { verdict, speaker }: ForecastChoice,
): readonly ForecastOutcome[] {
  return outcomes.filter(
    (one) =>
      (verdict === undefined || one.verdict === verdict) &&
      (speaker === undefined || one.claim.origin.id === speaker),
  );
}
