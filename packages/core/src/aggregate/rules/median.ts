// The middle of the voices: from the middle one of their lower ends to the middle one of their upper ends.
import type { VoiceBounds } from '../bounds.js';
import type { SpanEnds } from '../span.js';

/**
 * From the lower middle of the lower ends to the upper middle of the upper ends: with an even count of voices two are in
 * the middle, and no number between them was said by anybody. Voices that give no floor ("up to") sit out, so that both
 * ends are over the same voices.
 *
 * **Absent:** an upper end that falls on an open one is open; with no floors both ends are undefined.
 */
export function median(voices: readonly VoiceBounds[]): SpanEnds {
  const floors: number[] = [];
  const tops: number[] = [];
  for (const { floor, top = Infinity, topIsOpen } of voices) {
    if (floor === undefined) continue;
    floors.push(floor);
    tops.push(topIsOpen ? Infinity : top);
  }
  for (const ends of [floors, tops]) ends.sort((a, b) => a - b);
  const low = floors[Math.ceil(floors.length / 2) - 1];
  const high = tops[Math.floor(tops.length / 2)];
  if (high === undefined || Number.isFinite(high)) {
    return { low, high, highIsOpen: false, openFrom: undefined };
  }
  return { low, high: undefined, highIsOpen: true, openFrom: low };
}
