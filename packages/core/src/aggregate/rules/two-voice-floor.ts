// The default rule: from what at least two independent voices put that high, to the highest top anybody gives.
import type { VoiceBounds } from '../bounds.js';
import type { PoolQuery } from '../query.js';
import type { SpanEnds } from '../span.js';
import { upperEnd } from './upper-end.js';

/**
 * The start is the second-highest floor (the only one, if there is only one); the end is the highest top, untrimmed,
 * and open if that claim is one-sided.
 *
 * **Source:** docs/methodology.md, "The default rule"; for agreement of k of n intervals, Marzullo 1984.
 */
export function twoVoiceFloor(voices: readonly VoiceBounds[], query: PoolQuery): SpanEnds {
  const floors = voices
    .map(({ floor }) => floor)
    .filter((floor) => floor !== undefined)
    .sort((a, b) => b - a);
  const place = Math.min(query.parameters.voicesForFloor, floors.length) - 1;
  return upperEnd(floors[place], voices);
}
