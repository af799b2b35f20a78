// What the record holds for and against one number by one deadline, and the days on which that changes.
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import type { ForecastOutcomeTest } from '../model/forecast.js';
import { freshDays, signatureKey, type Signature } from '../model/signature.js';
import { spokenDay, staleFrom, standingClaims } from '../aggregate/bounds.js';
import { poolQuery, type PoolQuery } from '../aggregate/query.js';
import { cast, selectCast, type CastClaim } from '../aggregate/select.js';
import { spanOf, standingOf, type Span } from '../aggregate/span.js';

/** The claims that bear on one quantity, shared by all forecasts that are settled by it. */
export interface Bearing {
  readonly query: PoolQuery;
  readonly claims: readonly CastClaim[];
  /** As known on the query's day. */
  readonly span: Span;
}

/** The first day on which a number was reached, and the span that reached it. */
export interface Reached {
  readonly from: CalendarDay;
  readonly span: Span;
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
 * The first day on which the span of claims about the time up to the deadline starts at the number.
 *
 * A span starts at what somebody said, so no day before the first claim of so much need be looked at.
 */
export function firstReached({ bearing, deadline, reaches }: Trial): Reached | undefined {
  const { query } = bearing;
  const inTime = bearing.claims.filter(({ claim }) => spokenDay(claim) <= deadline);
  const [firstSaid] = inTime
    .filter(({ claim }) => (figureBounds(claim.figure)?.low ?? 0) >= reaches)
    .map(({ claim }) => claim.knownFrom)
    .sort();
  if (firstSaid === undefined) return undefined;
  const turns = inTime.flatMap(({ claim }) => [...turnsOf(claim, query), staleFrom(claim, query)]);
  const days = [...new Set(turns)].filter((day) => day >= firstSaid && day <= query.knownOn);
  for (const from of days.sort()) {
    const span = spanAsKnown({ query, claims: inTime }, from);
    if (span.low !== undefined && span.low >= reaches) return { from, span };
  }
  return undefined;
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

/** What the claims of a span say for and against the number. */
export function evidenceIn(span: Span, trial: Trial): Evidence {
  return evidenceOf(standingOf(span), trial);
}

/** The same on an earlier day, from the claims that stood then. */
export function evidenceAsKnown(trial: Trial, day: CalendarDay): Evidence {
  const { query } = trial.bearing;
  const { direct, bridged } = selectCast(ownClaims(trial), { ...query, knownOn: day });
  return evidenceOf(standingClaims([...direct, ...bridged], day, query), trial);
}

/** The days on which the evidence may change: no others need be looked at. */
export function turningDays(trial: Trial): readonly CalendarDay[] {
  const own = ownClaims(trial);
  const speakers = new Set(
    own.filter(({ claim }) => mayDecide(claim, trial)).map(({ claim }) => claim.origin.id),
  );
  return own
    .filter(({ claim }) => speakers.has(claim.origin.id))
    .flatMap(({ claim }) => turnsOf(claim, trial.bearing.query));
}

function bearingOf(all: readonly Claim[], query: PoolQuery): Bearing {
  // What was not observed stands in no span on any day, and most of what bears on a forecast is other forecasts.
  const claims = cast(all, query).filter(({ claim }) => claim.modality === 'observed');
  return { query, claims, span: spanOf(selectCast(claims, query), query.knownOn, query) };
}

/** Claims of the quantity itself: nested ones lend bounds, but only these stand. */
function ownClaims({ bearing }: Trial): readonly CastClaim[] {
  return bearing.claims.filter(({ role }) => role === 'direct' || role === 'bridged');
}

function evidenceOf(standing: readonly Claim[], trial: Trial): Evidence {
  return {
    reachedBy: standing.filter((claim) => speaksFor(claim, trial)),
    below: standing.filter((claim) => speaksAgainst(claim, trial)),
  };
}

function mayDecide(claim: Claim, trial: Trial): boolean {
  return speaksFor(claim, trial) || speaksAgainst(claim, trial);
}

function speaksFor(claim: Claim, { bearing: { query }, deadline, reaches }: Trial): boolean {
  const bounds = figureBounds(claim.figure);
  if (!bounds || Math.max(bounds.low ?? 0, bounds.high ?? 0) < reaches) return false;
  return spokenDay(claim) <= addDays(deadline, freshDays(query.quantity, query.parameters));
}

function speaksAgainst(claim: Claim, { deadline, reaches }: Trial): boolean {
  const high = figureBounds(claim.figure)?.high;
  return high !== undefined && high < reaches && spokenDay(claim) >= deadline;
}

/** A claim becomes known, is revised, or no longer stands: a stock grows stale, a rate has its own days. */
function turnsOf(claim: Claim, query: PoolQuery): readonly CalendarDay[] {
  const { knownFrom, revision, asOf } = claim;
  const days = revision ? [knownFrom, revision.on] : [knownFrom];
  switch (claim.quantity.accrual.kind) {
    case 'cumulative':
      return days;
    case 'stock':
      return [...days, staleFrom(claim, query)];
    case 'rate':
      return [
        ...days,
        ...(asOf.first ? [asOf.first] : []),
        ...(asOf.last ? [addDays(asOf.last, 1)] : []),
      ];
  }
}
