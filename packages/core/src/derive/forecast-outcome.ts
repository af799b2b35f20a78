// What came of a prediction: settled by the rule written into it, against a span, as known on any day.
import { daySpan, lastDay } from '../model/day-span.js';
import type { CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import type { Forecast, ForecastCondition, ForecastOutcomeTest } from '../model/forecast.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import { spokenDay } from '../aggregate/bounds.js';
import { poolQuery } from '../aggregate/query.js';
import { spanOnDay, standingOf, type Span } from '../aggregate/span.js';

/** How a forecast stands. */
export type Verdict = 'came-true' | 'did-not' | 'condition-not-met' | 'undetermined' | 'still-open';

/** One quantity of the rule, the number it had to reach, and the span it is settled by. */
export interface TestedOutcome extends ForecastOutcomeTest {
  readonly span: Span;
  /** Claims that reach the number. */
  readonly reachedBy: readonly Claim[];
  /** Claims that speak of the deadline or later and lie wholly below. */
  readonly below: readonly Claim[];
}

/** A condition that failed, and the event that ended it. */
export interface FailedCondition {
  readonly condition: ForecastCondition;
  readonly event: RecordedEvent;
}

/** A verdict and the first day on which it held. */
export interface VerdictStep {
  readonly from: CalendarDay;
  readonly verdict: Verdict;
}

/** A forecast and what came of it, as known on a day. */
export interface ForecastOutcome {
  readonly claim: Claim;
  readonly forecast: Forecast;
  readonly knownOn: CalendarDay;
  readonly verdict: Verdict;
  readonly outcomes: readonly TestedOutcome[];
  readonly failed: FailedCondition | undefined;
  readonly history: readonly VerdictStep[];
}

/**
 * Every forecast known on a day with its verdict, in order of the day it was made.
 *
 * **Absent:** a claim without a forecast is passed over.
 */
export function forecastOutcomes(
  claims: readonly Claim[],
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): readonly ForecastOutcome[] {
  return claims
    .filter((claim) => claim.forecast !== undefined && claim.knownFrom <= knownOn)
    .map((claim) => ({ claim, made: lastDay(claim.statedOn) }))
    .sort((a, b) => (a.made + a.claim.id < b.made + b.claim.id ? -1 : 1))
    .flatMap(({ claim }) => {
      const { forecast } = claim;
      if (!forecast) return [];
      const judged = judge(forecast, claims, events, knownOn);
      return [
        {
          claim,
          forecast,
          knownOn,
          ...judged,
          history: verdictHistory(claim, forecast, claims, events, knownOn),
        },
      ];
    });
}

function judge(
  forecast: Forecast,
  claims: readonly Claim[],
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): Pick<ForecastOutcome, 'verdict' | 'outcomes' | 'failed'> {
  const outcomes = forecast.resolution.outcomes.map((test) =>
    testedOutcome(test, forecast, claims, knownOn),
  );
  const failed = failedCondition(forecast, events, knownOn);
  return { outcomes, failed, verdict: verdictOf(forecast, outcomes, failed, knownOn) };
}

function testedOutcome(
  test: ForecastOutcomeTest,
  forecast: Forecast,
  claims: readonly Claim[],
  knownOn: CalendarDay,
): TestedOutcome {
  const { span } = spanOnDay(claims, poolQuery(test.quantity, knownOn));
  const standing = standingOf(span);
  const deadline = lastDayOf(forecast);
  return {
    ...test,
    span,
    reachedBy: standing.filter((claim) => reaches(claim, test.reaches)),
    below: standing.filter(
      (claim) => spokenDay(claim) >= deadline && liesBelow(claim, test.reaches),
    ),
  };
}

function verdictOf(
  forecast: Forecast,
  outcomes: readonly TestedOutcome[],
  failed: FailedCondition | undefined,
  knownOn: CalendarDay,
): Verdict {
  if (outcomes.some(({ span, reaches: number }) => span.low !== undefined && span.low >= number)) {
    return failed ? 'condition-not-met' : 'came-true';
  }
  if (failed) return 'condition-not-met';
  if (knownOn <= lastDayOf(forecast)) return 'still-open';
  const isBelow = outcomes.some(({ below }) => below.length > 0);
  const isReached = outcomes.some(({ reachedBy }) => reachedBy.length > 0);
  return isBelow && !isReached ? 'did-not' : 'undetermined';
}

function failedCondition(
  forecast: Forecast,
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): FailedCondition | undefined {
  for (const condition of forecast.conditions) {
    const event = events.find(
      ({ id, knownFrom }) => id === condition.failedBy && knownFrom <= knownOn,
    );
    if (event) return { condition, event };
  }
  return undefined;
}

/** The verdict changes only on a day when something becomes known, or when the deadline has passed. */
function verdictHistory(
  claim: Claim,
  forecast: Forecast,
  claims: readonly Claim[],
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): readonly VerdictStep[] {
  const days = new Set([
    claim.knownFrom,
    ...claims.map((other) => other.knownFrom),
    ...events.map((event) => event.knownFrom),
    knownOn,
  ]);
  const inOrder = [...days].filter((day) => day >= claim.knownFrom && day <= knownOn).sort();
  const steps: VerdictStep[] = [];
  for (const day of inOrder) {
    const { verdict } = judge(forecast, claims, events, day);
    if (steps.at(-1)?.verdict !== verdict) steps.push({ from: day, verdict });
  }
  return steps;
}

function lastDayOf(forecast: Forecast): CalendarDay {
  return lastDay(daySpan(forecast.deadline));
}

function reaches(claim: Claim, number: number): boolean {
  const bounds = figureBounds(claim.figure);
  return bounds !== undefined && Math.max(bounds.low ?? 0, bounds.high ?? 0) >= number;
}

function liesBelow(claim: Claim, number: number): boolean {
  const bounds = figureBounds(claim.figure);
  return bounds?.high !== undefined && bounds.high < number;
}
