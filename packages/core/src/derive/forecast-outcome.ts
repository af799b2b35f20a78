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
  reachedOn,
  spanAsKnown,
  turningDays,
  type Bearing,
  type Evidence,
  type Trial,
} from './outcome-evidence.js';
import { once, withLazy } from './once.js';

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
  readonly deadline: CalendarDay;
  readonly trials: readonly Trial[];
  /** Those of its conditions that an event ended, whenever that was known. */
  readonly failures: readonly FailedCondition[];
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
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return claims
    .filter((claim) => claim.forecast !== undefined && claim.knownFrom <= knownOn)
    .map((claim) => ({ claim, made: lastDay(claim.statedOn) }))
    .sort((a, b) => (a.made + a.claim.id < b.made + b.claim.id ? -1 : 1))
    .flatMap(({ claim }) => outcomeOf(claim, bearingOn, eventOf, knownOn) ?? []);
}

function outcomeOf(
  claim: Claim,
  bearingOn: (quantity: Signature) => Bearing,
  eventOf: ReadonlyMap<string, RecordedEvent>,
  knownOn: CalendarDay,
): ForecastOutcome | undefined {
  const { forecast } = claim;
  if (!forecast) return undefined;
  const deadline = lastDay(daySpan(forecast.deadline));
  const trials = forecast.resolution.outcomes.map((test): Trial => ({
    ...test,
    deadline,
    bearing: bearingOn(test.quantity),
  }));
  const failures = forecast.conditions.flatMap((condition) => {
    const event = eventOf.get(condition.failedBy ?? '');
    return event ? [{ condition, event }] : [];
  });
  const settled: Case = { claim, deadline, trials, failures };
  // A history looks at every day anew, and few readers ask for it.
  const history = once(() => verdictHistory(settled, knownOn));
  const outcome = {
    claim,
    forecast,
    knownOn,
    verdict: rulingOn(settled, knownOn).verdict,
    outcomes: trials.map((trial) => testedOutcome(trial, history)),
    failed: failedCondition(settled, knownOn),
  };
  return withLazy(outcome, { history });
}

function testedOutcome(trial: Trial, history: () => readonly VerdictStep[]): TestedOutcome {
  const { quantity, reaches, bearing } = trial;
  const { span } = bearing;
  const { knownOn } = bearing.query;
  const reached = reachedOn(trial, knownOn);
  const settledBy = (): Span => reached?.span() ?? settlingSpan(trial, history);
  const evidence = evidenceOn(trial, knownOn);
  return withLazy(
    { quantity, reaches, span, reachedOn: reached?.from, ...evidence },
    { settledBy },
  );
}

/** The claims that settle a stock stand for a while only: they are shown as they stood when they decided. */
function settlingSpan(
  { bearing, deadline, quantity }: Trial,
  history: () => readonly VerdictStep[],
): Span {
  const { knownOn } = bearing.query;
  if (quantity.accrual.kind !== 'stock' || knownOn <= deadline) return bearing.span;
  const decided = history().findLast(({ by, from }) => by.length > 0 && from > deadline);
  return spanAsKnown(bearing, decided?.from ?? deadline);
}

function rulingOn(settled: Case, day: CalendarDay): Ruling {
  const { claim, trials, deadline } = settled;
  if (failedCondition(settled, day)) return { verdict: 'condition-not-met', by: [] };
  const by = trials.flatMap((trial) => {
    const reached = reachedOn(trial, day);
    return reached ? [carriersOf(reached.span(), trial.reaches)] : [];
  });
  const isCeiling = namesACeiling(claim);
  if (by.length > 0) return { verdict: isCeiling ? 'reached' : 'came-true', by: by.flat() };
  if (day <= deadline) return { verdict: 'still-open', by: [] };
  const evidence = trials.map((trial) => evidenceOn(trial, day));
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

function failedCondition({ failures }: Case, knownOn: CalendarDay): FailedCondition | undefined {
  return failures.find(({ event }) => event.knownFrom <= knownOn);
}

/**
 * The verdict can change when the deadline passes, the number is reached, a claim is taken back, an event ends a
 * condition, or other claims stand than before: on no other day.
 */
function verdictHistory(settled: Case, knownOn: CalendarDay): readonly VerdictStep[] {
  const { claim, deadline, trials } = settled;
  const days = new Set([
    claim.knownFrom,
    addDays(deadline, 1),
    ...settled.failures.map(({ event }) => event.knownFrom),
    ...trials.flatMap(turningDays),
  ]);
  const inOrder = [...days].filter((day) => day >= claim.knownFrom && day <= knownOn).sort();
  const steps: VerdictStep[] = [];
  for (const day of inOrder) {
    const ruling = rulingOn(settled, day);
    if (steps.at(-1)?.verdict !== ruling.verdict) steps.push({ from: day, ...ruling });
  }
  return steps;
}
