// What came of a prediction: settled by the rule written into it, against a span, as known on any day.
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import { daySpan, lastDay } from '../model/day-span.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import type { Forecast, ForecastCondition, ForecastOutcomeTest } from '../model/forecast.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import { freshDays } from '../model/signature.js';
import { spokenDay } from '../aggregate/bounds.js';
import { poolQuery } from '../aggregate/query.js';
import { bearingOn } from '../aggregate/select.js';
import { spanOverTime } from '../aggregate/span-over-time.js';
import { spanOnDay, standingOf, type Span } from '../aggregate/span.js';

/** How a forecast stands. */
export type Verdict = 'came-true' | 'did-not' | 'condition-not-met' | 'undetermined' | 'still-open';

/** One quantity of the rule, the number it had to reach, and the span it is settled by. */
export interface TestedOutcome extends ForecastOutcomeTest {
  readonly span: Span;
  /** The first day on which the span of claims about the time up to the deadline starts at the number. */
  readonly reachedOn: CalendarDay | undefined;
  /** Standing claims that reach the number, about the time up to the deadline or while claims of then are fresh. */
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

/** A forecast with the part of the record that can settle it. */
interface Case {
  readonly forecast: Forecast;
  readonly deadline: CalendarDay;
  readonly tests: readonly BearingTest[];
  readonly events: readonly RecordedEvent[];
}

/** One test with the claims that bear on it. */
interface BearingTest extends ForecastOutcomeTest {
  readonly bearing: readonly Claim[];
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
    .flatMap(({ claim }) => outcomeOf(claim, claims, events, knownOn) ?? []);
}

function outcomeOf(
  claim: Claim,
  claims: readonly Claim[],
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): ForecastOutcome | undefined {
  const { forecast } = claim;
  if (!forecast) return undefined;
  const deadline = lastDay(daySpan(forecast.deadline));
  const tests = forecast.resolution.outcomes.map((test) => ({
    ...test,
    bearing: bearingOn(claims, poolQuery(test.quantity, knownOn)),
  }));
  const settled: Case = { forecast, deadline, tests, events };
  const outcomes = tests.map((test) => testedOutcome(test, deadline, knownOn));
  const failed = failedCondition(settled, knownOn);
  return {
    claim,
    forecast,
    knownOn,
    verdict: verdictOf(settled, outcomes, failed, knownOn),
    outcomes,
    failed,
    history: verdictHistory(claim, settled, outcomes, knownOn),
  };
}

function testedOutcome(
  test: BearingTest,
  deadline: CalendarDay,
  knownOn: CalendarDay,
): TestedOutcome {
  const { quantity, reaches: number } = test;
  const inTime = test.bearing.filter((claim) => spokenDay(claim) <= deadline);
  const reached = spanOverTime(inTime, poolQuery(quantity, knownOn)).steps.find(
    ({ span }) => span.low !== undefined && span.low >= number,
  );
  const standing = standingAgainst(test, deadline, knownOn);
  return { quantity, reaches: number, reachedOn: reached?.from, ...standing };
}

function standingAgainst(
  test: BearingTest,
  deadline: CalendarDay,
  knownOn: CalendarDay,
): Pick<TestedOutcome, 'span' | 'reachedBy' | 'below'> {
  const query = poolQuery(test.quantity, knownOn);
  const { span } = spanOnDay(test.bearing, query);
  const standing = standingOf(span);
  const untilFresh = addDays(deadline, freshDays(test.quantity, query.parameters));
  return {
    span,
    reachedBy: standing.filter(
      (claim) => spokenDay(claim) <= untilFresh && reaches(claim, test.reaches),
    ),
    below: standing.filter(
      (claim) => spokenDay(claim) >= deadline && liesBelow(claim, test.reaches),
    ),
  };
}

function verdictOf(
  { deadline }: Case,
  outcomes: readonly Pick<TestedOutcome, 'reachedOn' | 'reachedBy' | 'below'>[],
  failed: FailedCondition | undefined,
  knownOn: CalendarDay,
): Verdict {
  if (failed) return 'condition-not-met';
  if (outcomes.some(({ reachedOn }) => reachedOn !== undefined && reachedOn <= knownOn)) {
    return 'came-true';
  }
  if (knownOn <= deadline) return 'still-open';
  const isBelow = outcomes.some(({ below }) => below.length > 0);
  const isReached = outcomes.some(({ reachedBy }) => reachedBy.length > 0);
  return isBelow && !isReached ? 'did-not' : 'undetermined';
}

function failedCondition(
  { forecast, events }: Pick<Case, 'forecast' | 'events'>,
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

/** The verdict changes only when the deadline passes, or when a claim or event that bears on it becomes known. */
function verdictHistory(
  claim: Claim,
  settled: Case,
  outcomes: readonly TestedOutcome[],
  knownOn: CalendarDay,
): readonly VerdictStep[] {
  const conditions = new Set(settled.forecast.conditions.map(({ failedBy }) => failedBy));
  const days = new Set([
    claim.knownFrom,
    addDays(settled.deadline, 1),
    ...settled.tests.flatMap(({ bearing }) => bearing.map((other) => other.knownFrom)),
    ...settled.events.filter(({ id }) => conditions.has(id)).map((event) => event.knownFrom),
  ]);
  const inOrder = [...days].filter((day) => day >= claim.knownFrom && day <= knownOn).sort();
  const steps: VerdictStep[] = [];
  for (const day of inOrder) {
    const asKnown = settled.tests.map((test, index) => ({
      reachedOn: outcomes[index]?.reachedOn,
      ...standingAgainst(test, settled.deadline, day),
    }));
    const verdict = verdictOf(settled, asKnown, failedCondition(settled, day), day);
    if (steps.at(-1)?.verdict !== verdict) steps.push({ from: day, verdict });
  }
  return steps;
}

function reaches(claim: Claim, number: number): boolean {
  const bounds = figureBounds(claim.figure);
  return bounds !== undefined && Math.max(bounds.low ?? 0, bounds.high ?? 0) >= number;
}

function liesBelow(claim: Claim, number: number): boolean {
  const bounds = figureBounds(claim.figure);
  return bounds?.high !== undefined && bounds.high < number;
}
