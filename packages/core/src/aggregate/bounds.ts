// What each voice allows on a day: its standing claims, its floor, its top, and whether it is fresh.
import { addDays, daysBetween, laterDay, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds, type FigureBounds } from '../model/figure.js';
import { freshDays } from '../model/signature.js';
import {
  enter,
  isNewer,
  originsOf,
  speaking,
  type Stage,
  type Voice,
  type VoiceLanes,
} from './by-voice.js';
import type { PoolQuery } from './query.js';
import type { CastClaim, Selection } from './select.js';

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
  readonly lent: readonly LentBound[];
}

/**
 * What every voice allows on a day, in order of id, from claims known by that day.
 *
 * **Absent:** a voice with no standing claim and no lent floor does not appear.
 */
export function boundsByVoice(
  selection: Selection,
  day: CalendarDay,
  query: PoolQuery,
): readonly VoiceBounds[] {
  const stage: Stage = new Map();
  for (const cast of castOf(selection)) {
    if (cast.claim.knownFrom <= day) enter(stage, cast, query.countBy);
  }
  return [...stage.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((voice) => boundsOfVoice(voice, day, query) ?? []);
}

/** Whether a claim's day lies within the fresh days before `day`. */
export function isFresh(claim: Claim, day: CalendarDay, query: PoolQuery): boolean {
  return daysBetween(claim.spokenOn, day) <= freshDays(query.quantity, query.parameters);
}

/** The first day on which a claim is no longer fresh. */
export function staleFrom(claim: Claim, query: PoolQuery): CalendarDay {
  return addDays(claim.spokenOn, freshDays(query.quantity, query.parameters) + 1);
}

/** What one voice allows on a day. **Absent:** it has no standing claim and is lent no floor. */
export function boundsOfVoice(
  voice: VoiceLanes,
  day: CalendarDay,
  query: PoolQuery,
): VoiceBounds | undefined {
  const standing = standingClaims(voice, day, query);
  const ends = standing
    .map(({ figure }) => figureBounds(figure))
    .filter((end) => end !== undefined);
  const ownFloor = highest(ends.map((end) => end.low));
  const { top: ownTop, topIsOpen } = highestTop(ends);
  const lentFloor = highestLent(voice, day, ownFloor, query);
  const lentTop = topIsOpen ? lowestCeiling(voice, day, standing, ownTop, query) : undefined;
  if (standing.length === 0 && !lentFloor) return undefined;
  const speakers = standing.length > 0 ? standing : lentFloor ? [lentFloor.claim] : [];
  const floor = lentFloor?.value ?? ownFloor;
  const statedTop = lentTop?.value ?? ownTop;
  // A narrower count above the voice's own total says the total is out of date: from there it is open.
  const isOutgrown = floor !== undefined && statedTop !== undefined && statedTop < floor;
  return {
    voice: { id: voice.id, origins: originsOf(speakers), claims: standing },
    standing,
    floor,
    top: isOutgrown ? floor : statedTop,
    topIsOpen: isOutgrown || (topIsOpen && !lentTop),
    fresh: speakers.some((claim) => isFresh(claim, day, query)),
    newest: speakers.map(({ spokenOn }) => spokenOn).reduce(laterDay),
    lent: [lentFloor, lentTop].filter((lent) => lent !== undefined),
  };
}

/** **Absent:** none of the values is there. */
export function highest(values: readonly (number | undefined)[]): number | undefined {
  let most: number | undefined;
  for (const value of values) {
    if (value !== undefined && (most === undefined || value > most)) most = value;
  }
  return most;
}

/** **Absent:** none of the values is there. */
export function lowest(values: readonly (number | undefined)[]): number | undefined {
  let least: number | undefined;
  for (const value of values) {
    if (value !== undefined && (least === undefined || value < least)) least = value;
  }
  return least;
}

/** The highest number given, and whether a claim of that height is open above it. */
export function highestTop(ends: readonly FigureBounds[]): {
  top: number | undefined;
  topIsOpen: boolean;
} {
  const top = highest(ends.map((end) => end.high ?? end.low));
  return { top, topIsOpen: ends.some((end) => end.high === undefined && end.low === top) };
}

function castOf(selection: Selection): readonly CastClaim[] {
  return (['direct', 'bridged', 'inner', 'outer'] as const).flatMap((role) =>
    selection[role].map((claim) => ({ claim, role })),
  );
}

/** The newest live claim of each origin: of stocks only while fresh, of rates only on their own days. */
function standingClaims({ own }: VoiceLanes, day: CalendarDay, query: PoolQuery): readonly Claim[] {
  const standing: Claim[] = [];
  for (const lane of own.values()) {
    const claim = speaking(lane, day);
    if (claim && (claim.quantity.accrual.kind !== 'stock' || isFresh(claim, day, query))) {
      standing.push(claim);
    }
  }
  return standing.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The highest floor among nested claims, of equal ones the newest, where it is higher than the voice's own. A running
 * total, once reached, stays reached; a stock lends a floor to a running total for good, to a stock while fresh.
 */
function highestLent(
  { inner }: VoiceLanes,
  day: CalendarDay,
  ownFloor: number | undefined,
  query: PoolQuery,
): LentBound | undefined {
  const lendsForGood = query.quantity.accrual.kind === 'cumulative';
  let best: LentBound | undefined;
  for (const lane of inner.values()) {
    const claim = lane.at(-1);
    if (!claim || (!lendsForGood && !isFresh(claim, day, query))) continue;
    const value = figureBounds(claim.figure)?.low;
    if (value === undefined || value <= (ownFloor ?? 0)) continue;
    const isLess =
      best && (value < best.value || (value === best.value && isNewer(best.claim, claim)));
    if (!isLess) best = { side: 'floor', value, claim };
  }
  return best;
}

/**
 * The lowest top among wider fresh claims, of equal ones the newest, for a voice that left its own open. Only the newest
 * of a signature lends, and only one that is not older than the claims it closes: what was said since may have outgrown it.
 */
function lowestCeiling(
  { outer }: VoiceLanes,
  day: CalendarDay,
  standing: readonly Claim[],
  ownTop: number | undefined,
  query: PoolQuery,
): LentBound | undefined {
  const openFrom = standing
    .filter(({ figure }) => isOpenAt(figureBounds(figure), ownTop))
    .map(({ spokenOn }) => spokenOn)
    .reduce(laterDay);
  let best: LentBound | undefined;
  for (const lane of outer.values()) {
    const claim = speaking(lane, day);
    if (!claim) continue;
    const value = figureBounds(claim.figure)?.high;
    if (value === undefined || value < (ownTop ?? 0) || claim.spokenOn < openFrom) continue;
    if (!isFresh(claim, day, query)) continue;
    const isMore =
      best && (value > best.value || (value === best.value && isNewer(best.claim, claim)));
    if (!isMore) best = { side: 'top', value, claim };
  }
  return best;
}

function isOpenAt(end: FigureBounds | undefined, top: number | undefined): boolean {
  return end !== undefined && end.high === undefined && end.low === top;
}
