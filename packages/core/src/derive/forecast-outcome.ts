// What came of a prediction: settled by the rule written into it, against a span, as known on any day.
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import { daySpan, lastDay } from '../model/day-span.js';
import type { Claim } from '../model/claim.js';
import type { Forecast, ForecastCondition, ForecastOutcomeTest } from '../model/forecast.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import type { Signature } from '../model/signature.js';
import type { Span } from '../aggregate/span.js';
import {
  bearings,
  carriersOf,
  evidenceAsKnown,
  evidenceIn,
  firstReached,
  spanAsKnown,
  turningDays,
  type Bearing,
  type Evidence,
  type Reached,
  type Trial,
} from './outcome-evidence.js';

/** How a forecast stands. */
export type Verdict = 'came-true' | 'did-not' | 'condition-not-met' | 'undetermined' | 'still-open';

/** One quantity of the rule, the number it had to reach, and the span it is settled by. */
export interface TestedOutcome extends ForecastOutcomeTest, Evidence {
  /** As known on the day asked. */
  readonly span: Span;
  /** The first day on which the span of claims about the time up to the deadline starts at the number. */
  readonly reachedOn: CalendarDay | undefined;
  /**
   * The span to be set against the number: on the day it was reached; for a stock past its deadline, whose claims of
   * then no longer stand, on the last day on which claims decided, or else on the deadline; otherwise `span`.
   */
  readonly settledBy: Span;
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
  /** The claims that decided it on that day. **Absent:** empty where days or an event did, or where no claim speaks. */
  readonly by: readonly Claim[];
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
  readonly claim: Claim;
  readonly forecast: Forecast;
  readonly deadline: CalendarDay;
  readonly tests: readonly CaseTest[];
  readonly events: readonly RecordedEvent[];
}

/** One test, and when its number was reached. */
interface CaseTest {
  readonly trial: Trial;
  readonly reached: Reached | undefined;
}

/** A verdict with what decided it. */
type Ruling = Omit<VerdictStep, 'from'>;

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
  const bearingOn = bearings(claims, knownOn);
  return claims
    .filter((claim) => claim.forecast !== undefined && claim.knownFrom <= knownOn)
    .map((claim) => ({ claim, made: lastDay(claim.statedOn) }))
    .sort((a, b) => (a.made + a.claim.id < b.made + b.claim.id ? -1 : 1))
    .flatMap(({ claim }) => outcomeOf(claim, bearingOn, events, knownOn) ?? []);
}

function outcomeOf(
  claim: Claim,
  bearingOn: (quantity: Signature) => Bearing,
  events: readonly RecordedEvent[],
  knownOn: CalendarDay,
): ForecastOutcome | undefined {
  const { forecast } = claim;
  if (!forecast) return undefined;
  const deadline = lastDay(daySpan(forecast.deadline));
  const tests = forecast.resolution.outcomes.map((test): CaseTest => {
    const trial = { ...test, deadline, bearing: bearingOn(test.quantity) };
    return { trial, reached: firstReached(trial) };
  });
  const settled: Case = { claim, forecast, deadline, tests, events };
  const history = verdictHistory(settled, knownOn);
  const nowKnown = tests.map(({ trial }) => evidenceIn(trial.bearing.span, trial));
  return {
    claim,
    forecast,
    knownOn,
    verdict: rulingOn(settled, knownOn, nowKnown).verdict,
    outcomes: tests.map((test, index) => testedOutcome(test, nowKnown[index], history)),
    failed: failedCondition(settled, knownOn),
    history,
  };
}

function testedOutcome(
  { trial, reached }: CaseTest,
  evidence: Evidence = { reachedBy: [], below: [] },
  history: readonly VerdictStep[],
): TestedOutcome {
  const { quantity, reaches, bearing } = trial;
  return {
    quantity,
    reaches,
    span: bearing.span,
    reachedOn: reached?.from,
    ...evidence,
    settledBy: reached?.span ?? settlingSpan(trial, history),
  };
}

/** The claims that settle a stock stand for a while only: they are shown as they stood when they decided. */
function settlingSpan(
  { bearing, deadline, quantity }: Trial,
  history: readonly VerdictStep[],
): Span {
  const { knownOn } = bearing.query;
  if (quantity.accrual.kind !== 'stock' || knownOn <= deadline) return bearing.span;
  const decided = history.findLast(({ by, from }) => by.length > 0 && from > deadline);
  return spanAsKnown(bearing, decided?.from ?? deadline);
}

/** `evidence` stands in the order of the tests. */
function rulingOn(settled: Case, day: CalendarDay, evidence: readonly Evidence[]): Ruling {
  if (failedCondition(settled, day)) return { verdict: 'condition-not-met', by: [] };
  const reached = settled.tests.filter((test) => test.reached && test.reached.from <= day);
  if (reached.length > 0) {
    const by = reached.flatMap(({ trial, reached: at }) =>
      at ? carriersOf(at.span, trial.reaches) : [],
    );
    return { verdict: 'came-true', by };
  }
  if (day <= settled.deadline) return { verdict: 'still-open', by: [] };
  const below = evidence.flatMap((one) => one.below);
  const reachedBy = evidence.flatMap((one) => one.reachedBy);
  return below.length > 0 && reachedBy.length === 0
    ? { verdict: 'did-not', by: below }
    : { verdict: 'undetermined', by: [...reachedBy, ...below] };
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

/**
 * The verdict can change when the deadline passes, the number is reached, an event ends a condition, or a claim that
 * speaks for or against the number comes, is replaced, or grows stale: on no other day.
 */
function verdictHistory(settled: Case, knownOn: CalendarDay): readonly VerdictStep[] {
  const { claim, deadline, tests } = settled;
  const conditions = new Set(settled.forecast.conditions.map(({ failedBy }) => failedBy));
  const days = new Set([
    claim.knownFrom,
    addDays(deadline, 1),
    ...tests.flatMap(({ reached }) => (reached ? [reached.from] : [])),
    ...settled.events.filter(({ id }) => conditions.has(id)).map((event) => event.knownFrom),
    ...tests.flatMap(({ trial }) => turningDays(trial)).filter((day) => day > deadline),
  ]);
  const inOrder = [...days].filter((day) => day >= claim.knownFrom && day <= knownOn).sort();
  const steps: VerdictStep[] = [];
  for (const day of inOrder) {
    const evidence = day > deadline ? tests.map(({ trial }) => evidenceAsKnown(trial, day)) : [];
    const ruling = rulingOn(settled, day, evidence);
    if (steps.at(-1)?.verdict !== ruling.verdict) steps.push({ from: day, ...ruling });
  }
  return steps;
}
