// What each voice allows on a day: its standing claims, its floor, its top, and whether it is fresh.
import { addDays, daysBetween, laterDay, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { firstDay, lastDay } from '../model/day-span.js';
import { figureBounds, type FigureBounds } from '../model/figure.js';
import { freshDays, signatureKey } from '../model/signature.js';
import { byVoice, type Voice } from './by-voice.js';
import type { PoolQuery } from './query.js';
import type { Selection } from './select.js';

/** A bound that a nested quantity lends, and the claim it comes from. */
export interface LentBound {
  readonly side: 'floor' | 'top';
  readonly value: number;
  readonly claim: Claim;
}

/** What one voice allows on one day. **Units:** those of the measure. */
export interface VoiceBounds {
  readonly voice: Voice;
  /** The newest live claim of each of its origins. */
  readonly standing: readonly Claim[];
  /** The highest lower end. **Absent:** undefined for a voice that only said "up to". */
  readonly floor: number | undefined;
  /** The highest number it gives: an upper end, or the floor of a claim open above it. **Absent:** it only lends. */
  readonly top: number | undefined;
  /** Whether the claim at that height names no upper end. */
  readonly topIsOpen: boolean;
  readonly fresh: boolean;
  /** The day its newest standing claim speaks of. */
  readonly newest: CalendarDay;
  /** Its own origins cannot all be right. */
  readonly contradictsItself: boolean;
  readonly lent: readonly LentBound[];
}

/** The day a claim speaks of, as one day: the last it may be, but not after it was stated. */
export function spokenDay(claim: Claim): CalendarDay {
  const asOf = lastDay(claim.asOf);
  const stated = lastDay(claim.statedOn);
  return asOf < stated ? asOf : laterDay(firstDay(claim.asOf), stated);
}

/**
 * What every voice allows on a day, from claims known by that day.
 *
 * **Absent:** a voice with no standing claim and no lent floor does not appear.
 */
export function boundsByVoice(
  selection: Selection,
  day: CalendarDay,
  query: PoolQuery,
): readonly VoiceBounds[] {
  const known = (claim: Claim): boolean => claim.knownFrom <= day;
  const own = [...selection.direct, ...selection.bridged].filter(known);
  const inner = selection.inner.filter(known);
  const outer = selection.outer.filter(known);
  const ownIds = new Set(own.map((claim) => claim.id));
  const outerIds = new Set(outer.map((claim) => claim.id));
  return byVoice([...own, ...inner, ...outer], query.countBy).flatMap((voice) => {
    const standing = standingClaims(
      voice.claims.filter((claim) => ownIds.has(claim.id)),
      day,
      query,
    );
    const lenders = voice.claims.filter(
      (claim) => !ownIds.has(claim.id) && !outerIds.has(claim.id),
    );
    const ceilings = voice.claims.filter((claim) => outerIds.has(claim.id));
    const bounds = voiceBounds(voice, standing, lenders, ceilings, day, query);
    return bounds ? [bounds] : [];
  });
}

/** The newest live claim of each origin, per rule: stocks only while fresh, rates only on their own days. */
export function standingClaims(
  claims: readonly Claim[],
  day: CalendarDay,
  query: PoolQuery,
): readonly Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of claims) {
    if (!mayStand(claim, day, query)) continue;
    const other = newest.get(claim.origin.id);
    if (!other || isNewer(claim, other)) newest.set(claim.origin.id, claim);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a claim's day lies within the fresh days before `day`. */
export function isFresh(claim: Claim, day: CalendarDay, query: PoolQuery): boolean {
  return daysBetween(spokenDay(claim), day) <= freshDays(query.quantity, query.parameters);
}

/** The first day on which a claim is no longer fresh. */
export function staleFrom(claim: Claim, query: PoolQuery): CalendarDay {
  return addDays(spokenDay(claim), freshDays(query.quantity, query.parameters) + 1);
}

function mayStand(claim: Claim, day: CalendarDay, query: PoolQuery): boolean {
  switch (claim.quantity.accrual.kind) {
    case 'cumulative':
      return true;
    case 'stock':
      return isFresh(claim, day, query);
    case 'rate':
      return firstDay(claim.asOf) <= day && day <= lastDay(claim.asOf);
  }
}

function isNewer(claim: Claim, other: Claim): boolean {
  const order = (one: Claim): string => `${spokenDay(one)} ${lastDay(one.statedOn)} ${one.id}`;
  return order(claim) > order(other);
}

function voiceBounds(
  voice: Voice,
  standing: readonly Claim[],
  lenders: readonly Claim[],
  ceilings: readonly Claim[],
  day: CalendarDay,
  query: PoolQuery,
): VoiceBounds | undefined {
  const ends = standing.flatMap((claim) => figureBounds(claim.figure) ?? []);
  const ownFloor = highest(ends.map((end) => end.low));
  const { top: ownTop, topIsOpen } = highestTop(ends);
  const lentFloor = bestLender(lenders, day, ownFloor, query);
  const lentTop = topIsOpen ? lowestCeiling(ceilings, day, ownFloor, query) : undefined;
  if (standing.length === 0 && !lentFloor) return undefined;
  const speaking = standing.length > 0 ? standing : lentFloor ? [lentFloor.claim] : [];
  const floor = lentFloor?.value ?? ownFloor;
  const statedTop = lentTop?.value ?? ownTop;
  // A narrower count above the voice's own total says the total is out of date: from there it is open.
  const isOutgrown = floor !== undefined && statedTop !== undefined && statedTop < floor;
  return {
    voice: { ...voice, claims: standing },
    standing,
    floor,
    top: isOutgrown ? floor : statedTop,
    topIsOpen: isOutgrown || (topIsOpen && !lentTop),
    fresh: speaking.some((claim) => isFresh(claim, day, query)),
    newest: speaking.map(spokenDay).reduce(laterDay),
    contradictsItself: contradictsItself(standing, query),
    lent: [lentFloor, lentTop].filter((lent) => lent !== undefined),
  };
}

/** The highest floor among nested standing claims, where it is higher than the voice's own. */
function bestLender(
  lenders: readonly Claim[],
  day: CalendarDay,
  ownFloor: number | undefined,
  query: PoolQuery,
): LentBound | undefined {
  let best: LentBound | undefined;
  for (const claim of newestOfEach(lenders)) {
    const value = mayLend(claim, day, query) ? figureBounds(claim.figure)?.low : undefined;
    if (value === undefined || value <= (best?.value ?? ownFloor ?? 0)) continue;
    best = { side: 'floor', value, claim };
  }
  return best;
}

/** The newest claim of each origin for each signature: what an origin has since replaced lends nothing. */
function newestOfEach(claims: readonly Claim[]): readonly Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.origin.id} ${signatureKey(claim.quantity)}`;
    const other = newest.get(key);
    if (!other || isNewer(claim, other)) newest.set(key, claim);
  }
  return [...newest.values()];
}

/** The lowest top among wider standing claims, for a voice that left its own open; never below its own floor. */
function lowestCeiling(
  ceilings: readonly Claim[],
  day: CalendarDay,
  ownFloor: number | undefined,
  query: PoolQuery,
): LentBound | undefined {
  let best: LentBound | undefined;
  for (const claim of standingClaims(ceilings, day, query)) {
    const value = figureBounds(claim.figure)?.high;
    if (value === undefined || value < (ownFloor ?? 0) || !isFresh(claim, day, query)) continue;
    if (!best || value < best.value) best = { side: 'top', value, claim };
  }
  return best;
}

/** A running total, once reached, stays reached; a stock lends a floor to a running total for good, to a stock while fresh. */
function mayLend(claim: Claim, day: CalendarDay, query: PoolQuery): boolean {
  if (query.quantity.accrual.kind === 'cumulative') return true;
  return isFresh(claim, day, query);
}

/** The highest number given, and whether a claim of that height is open above it. */
export function highestTop(ends: readonly FigureBounds[]): {
  top: number | undefined;
  topIsOpen: boolean;
} {
  const top = highest(ends.map((end) => end.high ?? end.low));
  return { top, topIsOpen: ends.some((end) => end.high === undefined && end.low === top) };
}

/** A running total may grow, so only a newer claim wholly below an older one contradicts it; a stock, either way. */
function contradictsItself(standing: readonly Claim[], query: PoolQuery): boolean {
  const mayGrow = query.quantity.accrual.kind === 'cumulative';
  return standing.some((lower) =>
    standing.some((higher) => {
      const top = figureBounds(lower.figure)?.high;
      const floor = figureBounds(higher.figure)?.low;
      if (top === undefined || floor === undefined || top >= floor) return false;
      return !mayGrow || spokenDay(lower) >= spokenDay(higher);
    }),
  );
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
