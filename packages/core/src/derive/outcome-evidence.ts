// What the record holds for and against one number by one deadline, and the days on which that changes.
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import type { ForecastOutcomeTest } from '../model/forecast.js';
import { wrongFrom } from '../model/wrong-from.js';
import { freshDays, signatureKey, type Signature } from '../model/signature.js';
import { poolQuery, type PoolQuery } from '../aggregate/query.js';
import { cast, selectCast, type CastClaim } from '../aggregate/select.js';
import { inOrder, seriesOfCast, voicesAlong, type SpanStep } from '../aggregate/span-over-time.js';
import { poolingRules } from '../aggregate/rules/pooling-rules.js';
import { spanOf, spanOfVoices, standingOf, type Span } from '../aggregate/span.js';
import { byKey, once } from './once.js';

/** The claims that bear on one quantity, shared by all forecasts that are settled by it. */
export interface Bearing {
  readonly query: PoolQuery;
  readonly claims: readonly CastClaim[];
  /** As known on the query's day. */
  readonly span: Span;
  readonly steps: readonly SpanStep[];
  /** How high the claims about the time up to a deadline came, shared by all forecasts of that deadline. Oldest first. */
  readonly viewsUpTo: (deadline: CalendarDay) => readonly View[];
}

/** How high the start of the span ever came, as seen from a day on: a claim taken back takes back what it settled. */
interface View {
  /** **Absent:** as seen before anything was taken back. */
  readonly seenFrom: CalendarDay | undefined;
  /** Each day on which the start stood higher than on any day before. */
  readonly heights: () => readonly Height[];
}

interface Height extends Reached {
  readonly low: number;
}

/** The first day on which a number was reached, and the span that reached it. */
export interface Reached {
  readonly from: CalendarDay;
  readonly span: () => Span;
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
  return byKey((quantity) => bearingOf(claims, poolQuery(quantity, knownOn)), signatureKey);
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
 * When the span of claims about the time up to the deadline first started at the number, as seen on a day: without what
 * had been withdrawn or corrected by then.
 */
export function reachedOn(trial: Trial, day: CalendarDay): Reached | undefined {
  const { bearing, deadline, reaches } = trial;
  const view = bearing
    .viewsUpTo(deadline)
    .findLast(({ seenFrom }) => seenFrom === undefined || seenFrom <= day);
  const reached = view?.heights().find(({ low }) => low >= reaches);
  return reached && reached.from <= day ? reached : undefined;
}

/** The days on which what was reached, or what the claims that stand say, may be other than before. */
export function turningDays({ bearing, deadline, reaches }: Trial): readonly CalendarDay[] {
  return [
    ...bearing.viewsUpTo(deadline).flatMap(({ seenFrom, heights }) => [
      ...(seenFrom === undefined ? [] : [seenFrom]),
      ...heights()
        .filter(({ low }) => low >= reaches)
        .slice(0, 1)
        .map(({ from }) => from),
    ]),
    ...bearing.steps.map(({ from }) => from).filter((day) => day > deadline),
  ];
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
  const standing = standingOn(trial.bearing.steps, day);
  return {
    reachedBy: standing.filter((claim) => speaksFor(claim, trial)),
    below: standing.filter((claim) => speaksAgainst(claim, trial)),
  };
}

function bearingOf(all: readonly Claim[], query: PoolQuery): Bearing {
  // What was not observed stands in no span on any day, and most of what bears on a forecast is other forecasts.
  const claims = cast(all, query).filter(({ claim }) => claim.modality === 'observed');
  const { steps, selection } = seriesOfCast(claims, query);
  const viewsUpTo = byKey((deadline: CalendarDay) => viewsOf(claims, query, deadline));
  return { query, claims, steps, span: spanOf(selection, query.knownOn, query), viewsUpTo };
}

function viewsOf(
  claims: readonly CastClaim[],
  query: PoolQuery,
  deadline: CalendarDay,
): readonly View[] {
  const inTime = claims.filter(({ claim }) => claim.spokenOn <= deadline);
  const days = inTime
    .flatMap(({ claim }) => wrongFrom(claim.revision) ?? [])
    .filter((day) => day <= query.knownOn);
  return [undefined, ...[...new Set(days)].sort()].map((seenFrom) => {
    const isLeft = ({ claim }: CastClaim): boolean => {
      const day = wrongFrom(claim.revision);
      return day === undefined || seenFrom === undefined || day > seenFrom;
    };
    return { seenFrom, heights: once(() => heightsOf(inTime.filter(isLeft), query)) };
  });
}

function heightsOf(claims: readonly CastClaim[], query: PoolQuery): readonly Height[] {
  const heights: Height[] = [];
  for (const { day, heard } of voicesAlong(claims, query)) {
    const voices = inOrder(heard);
    const { low } = poolingRules[query.rule](voices, query);
    if (low === undefined || low <= (heights.at(-1)?.low ?? -1)) continue;
    heights.push({ low, from: day, span: once(() => spanOfVoices(voices, day, query)) });
  }
  return heights;
}

/** The claims of the last step that began by a day. */
function standingOn(steps: readonly SpanStep[], day: CalendarDay): readonly Claim[] {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.from ?? day) > day) high = middle;
    else low = middle + 1;
  }
  const step = steps[low - 1];
  return step ? standingOf(step.span) : [];
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
