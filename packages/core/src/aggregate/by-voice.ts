// Claims by the voice they speak in, each speaker's in order of their days, so that the newest can be asked for.
import type { CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { firstDay, lastDay } from '../model/day-span.js';
import type { Origin, Party } from '../model/origin.js';
import { signatureKey } from '../model/signature.js';
import type { CountBy } from './query.js';
import type { CastClaim } from './select.js';

/** One independent voice: its origins, and the claims that stand for it. */
export interface Voice {
  /** The party's id, or the origin's where it stands alone or origins are counted. */
  readonly id: string;
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
}

/** Live claims, the newest last. */
export type Lane = Claim[];

/**
 * The lanes of one voice.
 *
 * `own` has one for each of its origins: the claims of the quantity itself and those let in by a bridge. `inner` has one
 * for each origin and nested signature, `outer` one for each signature that the quantity is nested in.
 */
export interface VoiceLanes {
  readonly id: string;
  readonly own: Map<string, Lane>;
  readonly inner: Map<string, Lane>;
  readonly outer: Map<string, Lane>;
}

/** Voice id → its lanes. */
export type Stage = Map<string, VoiceLanes>;

/** The id of the voice a claim speaks in, or of its origin where origins are counted. */
export function speakerId(claim: Claim, countBy: CountBy): string {
  return countBy === 'origin' ? claim.origin.id : claim.voice;
}

/** Lets a claim speak. Tells whether its lane may speak otherwise than before. */
export function enter(stage: Stage, cast: CastClaim, countBy: CountBy): boolean {
  const lane = laneOf(stage, cast, countBy);
  const place = placeOf(lane, cast.claim);
  lane.splice(place, 0, cast.claim);
  return isHeard(cast.claim, place, lane);
}

/** Takes a claim back: it was withdrawn or replaced. Tells whether its lane may speak otherwise than before. */
export function leave(stage: Stage, cast: CastClaim, countBy: CountBy): boolean {
  const lane = laneOf(stage, cast, countBy);
  const place = placeOf(lane, cast.claim) - 1;
  if (lane[place] !== cast.claim) return false;
  const wasHeard = isHeard(cast.claim, place, lane);
  lane.splice(place, 1);
  return wasHeard;
}

/** The newest claim of a lane that speaks on a day: a rate on its own days alone. */
export function speaking(lane: Lane, day: CalendarDay): Claim | undefined {
  const newest = lane.at(-1);
  if (newest?.quantity.accrual.kind !== 'rate') return newest;
  return lane.findLast(
    ({ asOf, spokenOn }) => firstDay(asOf) <= day && day <= (asOf.last ?? spokenOn),
  );
}

/** Whether a claim is newer than another: by the day spoken of, then by the day stated, then by id. */
export function isNewer(claim: Claim, other: Claim): boolean {
  if (claim.spokenOn !== other.spokenOn) return claim.spokenOn > other.spokenOn;
  const [stated, before] = [lastDay(claim.statedOn), lastDay(other.statedOn)];
  return stated === before ? claim.id > other.id : stated > before;
}

/** The name a voice is shown by: its party's, or its only origin's. */
export function voiceName(voice: Voice, parties: readonly Party[]): string {
  const party = parties.find(({ id }) => id === voice.id);
  return party?.name ?? voice.origins[0]?.name ?? voice.id;
}

/** The origins of claims, each once, in order of id. */
export function originsOf(claims: readonly Claim[]): readonly Origin[] {
  const origins = new Map(claims.map((claim) => [claim.origin.id, claim.origin]));
  return [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of a lane only the newest is ever heard, but of rates each on its days. */
function isHeard({ quantity }: Claim, place: number, lane: Lane): boolean {
  return place === lane.length - 1 || quantity.accrual.kind === 'rate';
}

function laneOf(stage: Stage, { claim, role }: CastClaim, countBy: CountBy): Lane {
  const id = speakerId(claim, countBy);
  const voice = stage.get(id) ?? { id, own: new Map(), inner: new Map(), outer: new Map() };
  stage.set(id, voice);
  const { origin, quantity } = claim;
  if (role === 'inner') return laneIn(voice.inner, `${origin.id} ${signatureKey(quantity)}`);
  if (role === 'outer') return laneIn(voice.outer, signatureKey(quantity));
  return laneIn(voice.own, origin.id);
}

function laneIn(lanes: Map<string, Lane>, key: string): Lane {
  const lane = lanes.get(key) ?? [];
  lanes.set(key, lane);
  return lane;
}

/** Where a claim goes: behind every claim that is not newer. */
function placeOf(lane: Lane, claim: Claim): number {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = lane[middle];
    if (other && isNewer(other, claim)) high = middle;
    else low = middle + 1;
  }
  return low;
}
