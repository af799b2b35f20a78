// What part of those sent was killed or wounded, by each side that has counted both: its own newest figures alone.
import type { Voice } from '../../aggregate/by-voice.js';
import type { CurrentClaims } from '../../aggregate/current-claims.js';
import type { Claim } from '../../model/claim.js';
import { figureBounds } from '../../model/figure.js';
import type { Interval } from '../interval.js';
import { percentOf } from './percent-of.js';

/** One side's losses over one side's sent. **Units:** percent; an end that no claim gives is undefined. */
export interface SideLossShare {
  readonly voice: Voice;
  readonly losses: Claim;
  readonly sent: Claim;
  readonly share: Interval;
}

/**
 * The shares of those sides that stand in both large numbers, the highest first.
 *
 * No side's losses are set over another's troops here. **Absent:** empty where no side has counted both.
 */
export function lossShareBySide(
  losses: CurrentClaims,
  sent: CurrentClaims,
): readonly SideLossShare[] {
  const shares = losses.sides.flatMap(({ voice, claims, state }): readonly SideLossShare[] => {
    const other = sent.sides.find((side) => side.voice.id === voice.id);
    if (state !== 'current' || other?.state !== 'current') return [];
    const [lost] = claims;
    const [whole] = other.claims;
    const [above, below] = [lost, whole].map((claim) => claim && figureBounds(claim.figure));
    if (!lost || !whole || !above || !below) return [];
    const share = percentOf(above, below);
    return share.low === undefined && share.high === undefined
      ? []
      : [{ voice, losses: lost, sent: whole, share }];
  });
  return shares.sort((a, b) => heightOf(b) - heightOf(a));
}

function heightOf({ share: { low, high } }: SideLossShare): number {
  return low ?? high ?? 0;
}
