// The upper end that the outer rules share: the highest top, open when the claim at that height is one-sided.
import { highest, type VoiceBounds } from '../bounds.js';
import type { SpanEnds } from '../span.js';

/**
 * Completes a start with the highest top of the voices, untrimmed.
 *
 * A start that rests on lent floors alone may lie above every stated top; the end is then open, so that start never
 * exceeds end.
 */
export function upperEnd(low: number | undefined, voices: readonly VoiceBounds[]): SpanEnds {
  const height = highest(voices.map(({ top }) => top));
  if (height === undefined || (low !== undefined && low > height)) {
    return { low, high: undefined, highIsOpen: low !== undefined, openFrom: low };
  }
  const isOpen = voices.some((voice) => voice.topIsOpen && voice.top === height);
  return isOpen
    ? { low, high: undefined, highIsOpen: true, openFrom: height }
    : { low, high: height, highIsOpen: false, openFrom: undefined };
}
