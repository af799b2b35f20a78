// The middle of the voices: the median of their lower ends to the median of their upper ends.
import type { VoiceBounds } from '../bounds.js';
import type { SpanEnds } from '../span.js';

/**
 * Voices that give no floor ("up to") sit out, so that both medians are over the same voices.
 *
 * **Absent:** an upper median that falls on an open end is open; with no floors both ends are undefined.
 */
export function median(voices: readonly VoiceBounds[]): SpanEnds {
  const speaking = voices.filter((voice) => voice.floor !== undefined);
  const low = middle(speaking.flatMap((voice) => voice.floor ?? []));
  const tops = speaking.map((voice) => (voice.topIsOpen ? Infinity : (voice.top ?? Infinity)));
  const high = middle(tops);
  if (high === undefined || Number.isFinite(high)) {
    return { low, high, highIsOpen: false, openFrom: undefined };
  }
  return { low, high: undefined, highIsOpen: true, openFrom: low };
}

/** The middle value; for an even count the halfway point between the two middle ones. */
function middle(values: readonly number[]): number | undefined {
  const inOrder = [...values].sort((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
