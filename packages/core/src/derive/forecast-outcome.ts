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
  evidenceOn,
  reachedAsSeen,
  spanAsKnown,
  type Bearing,
  type Evidence,
  type Reached,
  type ReachedAsSeen,
  type Trial,
} from './outcome-evidence.js';

/**
 * How a forecast stands.
 *
 * A ceiling or a capacity ("up to", "could") promises nothing below itself: it is `reached` or `not-reached`, and never
 * a miss. A plan or a prediction `came-true` or `did-not`.
 */
export type Verdict =
  | 'came-true'
  | 'did-not'
  | 'reached'
  | 'not-reached'
  | 'condition-not-met'
  | 'undetermined'
  | 'still-open';

/** One quantity of the rule, the number it had to reach, and the span it is settled by. */
export interface TestedOutcome extends ForecastOutcomeTest, Evidence {
  /** As known on the day asked. */
  readonly span: Span;
  /**
   * The first day on which the span of claims about the time up to the deadline starts at the number, from claims that
   * nobody has taken back since.
   */
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

/** One test, and when its number was reached, as seen from each day on which that changed. */
interface CaseTest {
  readonly trial: Trial;
  readonly views: readonly ReachedAsSeen[];
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
    return { trial, views: reachedAsSeen(trial) };
  });
  const settled: Case = { claim, forecast, deadline, tests, events };
  const history = verdictHistory(settled, knownOn);
  return {
    claim,
    forecast,
    knownOn,
    verdict: rulingOn(settled, knownOn).verdict,
    outcomes: tests.map((test) => testedOutcome(test, history)),
    failed: failedCondition(settled, knownOn),
    history,
  };
}

function testedOutcome(test: CaseTest, history: readonly VerdictStep[]): TestedOutcome {
  const { trial } = test;
  const { quantity, reaches, bearing } = trial;
  const reached = reachedOn(test, bearing.query.knownOn);
  return {
    quantity,
    reaches,
    span: bearing.span,
    reachedOn: reached?.from,
    ...evidenceOn(trial, bearing.query.knownOn),
    settledBy: reached?.span ?? settlingSpan(trial, history),
  };
}

/** What reached the number by a day, as seen on that day. */
function reachedOn({ views }: CaseTest, day: CalendarDay): Reached | undefined {
  const view = views.findLast(({ seenFrom }) => seenFrom === undefined || seenFrom <= day);
  return view?.reached && view.reached.from <= day ? view.reached : undefined;
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

function rulingOn(settled: Case, day: CalendarDay): Ruling {
  const { claim, tests, deadline } = settled;
  if (failedCondition(settled, day)) return { verdict: 'condition-not-met', by: [] };
  const by = tests.flatMap((test) => {
    const reached = reachedOn(test, day);
    return reached ? [carriersOf(reached.span, test.trial.reaches)] : [];
  });
  const isCeiling = namesACeiling(claim);
  if (by.length > 0) return { verdict: isCeiling ? 'reached' : 'came-true', by: by.flat() };
  if (day <= deadline) return { verdict: 'still-open', by: [] };
  const evidence = tests.map(({ trial }) => evidenceOn(trial, day));
  const below = evidence.flatMap((one) => one.below);
  const reachedBy = evidence.flatMap((one) => one.reachedBy);
  return below.length > 0 && reachedBy.length === 0
    ? { verdict: isCeiling ? 'not-reached' : 'did-not', by: below }
    : { verdict: 'undetermined', by: [...reachedBy, ...below] };
}

/** "Up to", "could", "possible": below the number nothing is contradicted. */
function namesACeiling({ modality, figure }: Claim): boolean {
  return modality === 'capacity' || figure.kind === 'up-to';
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
 * The verdict can change when the deadline passes, the number is reached, a claim is taken back, an event ends a
 * condition, or other claims stand than before: on no other day.
 */
function verdictHistory(settled: Case, knownOn: CalendarDay): readonly VerdictStep[] {
  const { claim, deadline, tests } = settled;
  const conditions = new Set(settled.forecast.conditions.map(({ failedBy }) => failedBy));
  const views = tests.flatMap((test) => test.views);
  const days = new Set([
    claim.knownFrom,
    addDays(deadline, 1),
    ...views.flatMap(({ seenFrom }) => seenFrom ?? []),
    ...views.flatMap(({ reached }) => reached?.from ?? []),
    ...settled.events.filter(({ id }) => conditions.has(id)).map((event) => event.knownFrom),
    ...tests
      .flatMap(({ trial }) => trial.bearing.steps.map(({ from }) => from))
      .filter((day) => day > deadline),
  ]);
  const inOrder = [...days].filter((day) => day >= claim.knownFrom && day <= knownOn).sort();
  const steps: VerdictStep[] = [];
  for (const day of inOrder) {
    const ruling = rulingOn(settled, day);
    if (steps.at(-1)?.verdict !== ruling.verdict) steps.push({ from: day, ...ruling });
  }
  return steps;
}
