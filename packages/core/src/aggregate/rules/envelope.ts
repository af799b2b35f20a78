// From the lowest standing claim to the highest: everything that anybody says.
import type { VoiceBounds } from '../bounds.js';
import type { SpanEnds } from '../span.js';
import { figureBounds } from '../../model/figure.js';
import { upperEnd } from './upper-end.js';

/** The lowest lower end among standing claims to the highest top. */
export function envelope(voices: readonly VoiceBounds[]): SpanEnds {
  const lows = voices.flatMap((voice) => [
    ...voice.standing.flatMap((claim) => figureBounds(claim.figure)?.low ?? []),
    ...(voice.standing.length === 0 && voice.floor !== undefined ? [voice.floor] : []),
  ]);
  return upperEnd(lows.length > 0 ? Math.min(...lows) : undefined, voices);
}
