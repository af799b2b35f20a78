// Who says what now: each side's newest claims, the range they run over, where sides agree, and for how long nobody spoke.
import { daysBetween, laterDay, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import { freshDays } from '../model/signature.js';
import { isNewer, originsOf, speakerId, type Voice } from './by-voice.js';
import type { PoolQuery } from './query.js';
import type { Selection } from './select.js';

/**
 * The lowest and the highest number that claims name, each with the claim that names it, whose hedge it keeps.
 *
 * **Units:** those of the measure. Both numbers were said by somebody.
 */
export interface ClaimedRange {
  readonly low: number;
  readonly lowClaim: Claim;
  /** The claim at the lower end says "up to", so that less is not ruled out. */
  readonly lowIsOpen: boolean;
  readonly high: number;
  readonly highClaim: Claim;
  /** The claim at the upper end says "at least" or "more than". */
  readonly highIsOpen: boolean;
}

/**
 * How a side stands in the large number: `current`; or an earlier claim, because it is `older` than the newest of all by
 * more than the rule's days, or because the running total has `outgrown` it.
 */
export type SideState = 'current' | 'older' | 'outgrown';

/** A side of the question: a voice with its newest claims. */
export interface Side {
  readonly voice: Voice;
  /** The claims it speaks by, of each of its bodies at most one; the newest first. */
  readonly claims: readonly Claim[];
  readonly range: ClaimedRange;
  /** The day its newest claim speaks of. */
  readonly spokenOn: CalendarDay;
  /** **Units:** days from there to the day asked. */
  readonly ageDays: number;
  readonly state: SideState;
}

/** What so many current sides put it at, or higher. */
export interface Agreement {
  /** A number that one of them said. */
  readonly low: number;
  readonly claim: Claim;
  readonly sides: readonly Side[];
}

/** How long nobody has given a number for the quantity. */
export interface Silenced {
  /** The day the newest claim of all speaks of. */
  readonly since: CalendarDay;
  /** **Units:** days. */
  readonly days: number;
  /** Longer than a claim of this kind stays fresh: of a stock, the range is then an old one. */
  readonly isLong: boolean;
}

/** The answer that is printed in large, with everything it stands on. */
export interface CurrentClaims {
  /** Current sides first, then earlier ones; within each the newest first. */
  readonly sides: readonly Side[];
  /** Over the current sides: none of them stands outside. **Absent:** nobody gave a number. */
  readonly range: ClaimedRange | undefined;
  /** **Absent:** fewer than `voicesForFloor` sides are current. */
  readonly agreement: Agreement | undefined;
  /** **Absent:** nobody ever spoke. */
  readonly silence: Silenced | undefined;
}

/**
 * The sides of a question on its day, from the claims that speak in it themselves; what is nested lends nothing here.
 *
 * A side speaks by its newest claim, and by those of its other bodies that spoke about then (`bodiesDays…`). It is
 * current within `currentDays…` before the newest claim of all; of a running total also later, as long as it stands
 * above all newer sides, since a total does not fall: they contradict it. A running total has outgrown a claim once
 * `voicesForFloor` other sides, of a day more than `outgrownDays` later, begin by `outgrownPercent` or more above the
 * highest number it names: an old low count is no rival then, since the total has grown.
 *
 * **Source:** docs/methodology.md, "What is printed in large".
 */
export function currentClaims(selection: Selection, query: PoolQuery): CurrentClaims {
  const spoken = newestByVoice([...selection.direct, ...selection.bridged], query).flatMap(
    (bodies) => spokenTogether(bodies, query) ?? [],
  );
  const newest = spoken
    .map(({ spokenOn }) => spokenOn)
    .reduce<CalendarDay | undefined>((a, b) => (a === undefined ? b : laterDay(a, b)), undefined);
  if (newest === undefined) {
    return { sides: [], range: undefined, agreement: undefined, silence: undefined };
  }
  const sides = spoken.flatMap((one) => sideOf(one, spoken, newest, query) ?? []).sort(inOrder);
  const current = sides.filter(({ state }) => state === 'current');
  const days = daysBetween(newest, query.knownOn);
  return {
    sides,
    range: claimedRange(current.flatMap(({ claims }) => claims)),
    agreement: agreementOf(current, query),
    silence: { since: newest, days, isLong: days > freshDays(query.quantity, query.parameters) },
  };
}

/** The range that claims run over. **Absent:** none of them names a number. */
export function claimedRange(claims: readonly Claim[]): ClaimedRange | undefined {
  let range: ClaimedRange | undefined;
  for (const claim of claims) {
    const { low: from, high: to } = figureBounds(claim.figure) ?? {};
    const low = from ?? to;
    const high = to ?? from;
    if (low === undefined || high === undefined) continue;
    const lowest = { low, lowClaim: claim, lowIsOpen: from === undefined };
    const highest = { high, highClaim: claim, highIsOpen: to === undefined };
    // At one height a stated lower end goes before "up to", and an open upper end before a closed one.
    const isLowest =
      !range || low < range.low || (low === range.low && range.lowIsOpen && !lowest.lowIsOpen);
    const isHighest =
      !range || high > range.high || (high === range.high && !range.highIsOpen && to === undefined);
    range = { ...(range ?? { ...lowest, ...highest }) };
    if (isLowest) range = { ...range, ...lowest };
    if (isHighest) range = { ...range, ...highest };
  }
  return range;
}

/** What a voice says now, before it is set beside the others. */
interface Spoken {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly range: ClaimedRange;
  readonly spokenOn: CalendarDay;
}

/** Of each voice the newest claim of each of its bodies, the newest first. */
function newestByVoice(claims: readonly Claim[], { countBy }: PoolQuery): readonly Claim[][] {
  const voices = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    const id = speakerId(claim, countBy);
    const bodies = voices.get(id) ?? new Map<string, Claim>();
    voices.set(id, bodies);
    const other = bodies.get(claim.origin.id);
    if (!other || isNewer(claim, other)) bodies.set(claim.origin.id, claim);
  }
  return [...voices.values()].map((bodies) =>
    [...bodies.values()].sort((a, b) => (isNewer(a, b) ? -1 : 1)),
  );
}

function spokenTogether(
  [newest, ...others]: readonly Claim[],
  { quantity, parameters }: PoolQuery,
): Spoken | undefined {
  if (!newest) return undefined;
  const { spokenOn } = newest;
  const isTotal = quantity.accrual.kind === 'cumulative';
  const together = isTotal ? parameters.bodiesDaysTotal : parameters.bodiesDaysStock;
  const beside = others.filter((claim) => daysBetween(claim.spokenOn, spokenOn) <= together);
  const range = claimedRange([newest, ...beside]);
  return range && { claims: [newest, ...beside], range, spokenOn };
}

function sideOf(
  side: Spoken,
  all: readonly Spoken[],
  newest: CalendarDay,
  query: PoolQuery,
): Side | undefined {
  const { quantity, parameters, knownOn, countBy } = query;
  const isTotal = quantity.accrual.kind === 'cumulative';
  const longest = isTotal ? parameters.currentDaysTotal : parameters.currentDaysStock;
  const isRecent = ({ spokenOn }: Spoken): boolean => daysBetween(spokenOn, newest) <= longest;
  const isOlder = !isRecent(side) && !(isTotal && standsAbove(side, all.filter(isRecent)));
  const others = isTotal ? all.filter((other) => other !== side) : [];
  const standing = side.claims.filter((claim) => !isOutgrown(claim, others, query));
  const claims = standing.length > 0 ? standing : side.claims;
  const range = claimedRange(claims);
  return (
    range && {
      voice: { id: speakerId(side.claims[0], countBy), origins: originsOf(claims), claims },
      claims,
      range,
      spokenOn: side.spokenOn,
      ageDays: daysBetween(side.spokenOn, knownOn),
      state: isOlder ? 'older' : standing.length === 0 ? 'outgrown' : 'current',
    }
  );
}

function standsAbove({ range: { low, lowIsOpen } }: Spoken, newer: readonly Spoken[]): boolean {
  return !lowIsOpen && newer.every(({ range }) => range.high < low && !range.highIsOpen);
}

function isOutgrown(claim: Claim, others: readonly Spoken[], { parameters }: PoolQuery): boolean {
  const { low, high } = figureBounds(claim.figure) ?? {};
  const height = (high ?? low ?? 0) * (1 + parameters.outgrownPercent / 100);
  const above = others.filter(
    ({ range, spokenOn }) =>
      range.low >= height &&
      !range.lowIsOpen &&
      daysBetween(claim.spokenOn, spokenOn) > parameters.outgrownDays,
  );
  return above.length >= parameters.voicesForFloor;
}

function inOrder(a: Side, b: Side): number {
  const rank = ({ state }: Side): number => (state === 'current' ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [first, second] = [a.claims[0], b.claims[0]];
  return first && second && isNewer(first, second) ? -1 : 1;
}

/** The highest number that so many sides reach with the lowest that any of their bodies names. */
function agreementOf(current: readonly Side[], { parameters }: PoolQuery): Agreement | undefined {
  const floors = current
    .filter(({ range }) => !range.lowIsOpen)
    .sort((a, b) => b.range.low - a.range.low);
  const last = floors[parameters.voicesForFloor - 1];
  if (!last) return undefined;
  const { low, lowClaim } = last.range;
  return { low, claim: lowClaim, sides: floors.filter(({ range }) => range.low >= low) };
}
