// What the record holds for and against one number by one deadline, and the days on which that changes.
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import type { ForecastOutcomeTest } from '../model/forecast.js';
import { freshDays, signatureKey, type Signature } from '../model/signature.js';
import { poolQuery, type PoolQuery } from '../aggregate/query.js';
import { cast, selectCast, type CastClaim } from '../aggregate/select.js';
import { seriesOfCast, type SpanStep } from '../aggregate/span-over-time.js';
import { spanOf, standingOf, type Span } from '../aggregate/span.js';

/** The claims that bear on one quantity, shared by all forecasts that are settled by it. */
export interface Bearing {
  readonly query: PoolQuery;
  readonly claims: readonly CastClaim[];
  /** As known on the query's day. */
  readonly span: Span;
  readonly steps: readonly SpanStep[];
}

/** The first day on which a number was reached, and the span that reached it. */
export interface Reached {
  readonly from: CalendarDay;
  readonly span: Span;
}

/** What reached a number, as seen from a day on: a claim taken back takes back what it settled. */
export interface ReachedAsSeen {
  readonly seenFrom: CalendarDay | undefined;
  readonly reached: Reached | undefined;
}

/** Claims that speak for a number and against it. */
export interface Evidence {
  /** Standing claims that reach the number, about the time up to the deadline or while claims of then are fresh. */
  readonly reachedBy: readonly Claim[];
  /** Claims that speak of the deadline or later and lie wholly below. */
  readonly below: readonly Claim[];
}

/** A number to be reached by a deadline, and what bears on it. */
export interface Trial extends ForecastOutcomeTest {
  readonly deadline: CalendarDay;
  readonly bearing: Bearing;
}

/** Looks up what bears on a quantity; each quantity is asked once. */
export function bearings(
  claims: readonly Claim[],
  knownOn: CalendarDay,
): (quantity: Signature) => Bearing {
  const known = new Map<string, Bearing>();
  return (quantity) => {
    const key = signatureKey(quantity);
    const bearing = known.get(key) ?? bearingOf(claims, poolQuery(quantity, knownOn));
    known.set(key, bearing);
    return bearing;
  };
}

/** The span as known on an earlier day. */
export function spanAsKnown(
  { claims, query }: Pick<Bearing, 'claims' | 'query'>,
  day: CalendarDay,
): Span {
  const then = { ...query, knownOn: day };
  return spanOf(selectCast(claims, then), day, then);
}

/**
 * When the span of claims about the time up to the deadline first started at the number: as seen before anything was
 * taken back, then anew from each day on which one of these claims was withdrawn or corrected. Oldest view first.
 */
export function reachedAsSeen(trial: Trial): readonly ReachedAsSeen[] {
  const { bearing, deadline } = trial;
  const inTime = bearing.claims.filter(({ claim }) => claim.spokenOn <= deadline);
  const days = inTime.flatMap(({ claim }) => takenBackOn(claim) ?? []);
  const views = [undefined, ...[...new Set(days)].sort()].filter(
    (day) => day === undefined || day <= bearing.query.knownOn,
  );
  return views.map((seenFrom) => {
    const left = inTime.filter(({ claim }) => {
      const day = takenBackOn(claim);
      return day === undefined || seenFrom === undefined || day > seenFrom;
    });
    return { seenFrom, reached: firstReached(left, trial) };
  });
}

/** The claims that put the start of a span at a number: of each voice that does, its own and what it is lent. */
export function carriersOf(span: Span, number: number): readonly Claim[] {
  return span.voices.flatMap(({ standing, lent }) => [
    ...standing.filter((claim) => (figureBounds(claim.figure)?.low ?? -1) >= number),
    ...lent
      .filter(({ side, value }) => side === 'floor' && value >= number)
      .map(({ claim }) => claim),
  ]);
}

/** What the claims that stand on a day say for and against the number. */
export function evidenceOn(trial: Trial, day: CalendarDay): Evidence {
  const step = trial.bearing.steps.findLast(({ from }) => from <= day);
  const standing = step ? standingOf(step.span) : [];
  return {
    reachedBy: standing.filter((claim) => speaksFor(claim, trial)),
    below: standing.filter((claim) => speaksAgainst(claim, trial)),
  };
}

function bearingOf(all: readonly Claim[], query: PoolQuery): Bearing {
  // What was not observed stands in no span on any day, and most of what bears on a forecast is other forecasts.
  const claims = cast(all, query).filter(({ claim }) => claim.modality === 'observed');
  const { steps, selection } = seriesOfCast(claims, query);
  return { query, claims, steps, span: spanOf(selection, query.knownOn, query) };
}

/** A span starts at what somebody said: where nobody said so much, no day need be looked at. */
function firstReached(
  inTime: readonly CastClaim[],
  { bearing, reaches }: Trial,
): Reached | undefined {
  const isSaid = inTime.some(({ claim }) => (figureBounds(claim.figure)?.low ?? 0) >= reaches);
  const { steps } = isSaid ? seriesOfCast(inTime, bearing.query) : { steps: [] };
  const step = steps.find(({ span }) => span.low !== undefined && span.low >= reaches);
  return step && { from: step.from, span: step.span };
}

/** New events make an old number old, not wrong: what it settled stays settled. */
function takenBackOn({ revision }: Claim): CalendarDay | undefined {
  const isWrong = revision?.kind === 'withdrawn' || revision?.cause === 'correction';
  return isWrong && revision.kind !== 'contested' ? revision.on : undefined;
}

function speaksFor(claim: Claim, { bearing: { query }, deadline, reaches }: Trial): boolean {
  const bounds = figureBounds(claim.figure);
  if (!bounds || Math.max(bounds.low ?? 0, bounds.high ?? 0) < reaches) return false;
  return claim.spokenOn <= addDays(deadline, freshDays(query.quantity, query.parameters));
}

function speaksAgainst(claim: Claim, { deadline, reaches }: Trial): boolean {
  const high = figureBounds(claim.figure)?.high;
  return high !== undefined && high < reaches && claim.spokenOn >= deadline;
}
