// The spot next to another in a picture: before or after it, or nearest to it on the side above or below.
import type { Spot } from '../plot/scene.js';

/** Where to step: along the picture, across its sides, or to either end. */
export type Step = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';

/** Every step, by its word. */
export const steps: readonly Step[] = ['earlier', 'later', 'above', 'below', 'first', 'last'];

/**
 * The spot that a step leads to, of spots from left to right.
 *
 * Sides stand in the order of their last spots from top to bottom. **Absent:** undefined where there is no spot. From
 * nowhere any step but `first` leads to the last. A step beyond an end stays where it is.
 */
export function neighbour(
  spots: readonly Spot[],
  from: string | undefined,
  step: Step,
): Spot | undefined {
  const at = spots.findIndex(({ key }) => key === from);
  const current = spots[at];
  if (step === 'first') return spots[0];
  if (step === 'last' || !current) return spots.at(-1);
  switch (step) {
    case 'earlier':
      return spots[at - 1] ?? current;
    case 'later':
      return spots[at + 1] ?? current;
    case 'above':
    case 'below': {
      const sides = sidesFromTop(spots);
      const wanted = sides[sides.indexOf(current.side) + (step === 'above' ? -1 : 1)];
      return nearestOnSide(spots, current, wanted) ?? current;
    }
  }
}

function sidesFromTop(spots: readonly Spot[]): readonly string[] {
  const last = new Map(spots.map((spot) => [spot.side, spot]));
  return [...last.values()].sort((a, b) => a.y - b.y).map(({ side }) => side);
}

function nearestOnSide(
  spots: readonly Spot[],
  from: Spot,
  side: string | undefined,
): Spot | undefined {
  let nearest: Spot | undefined;
  for (const spot of spots) {
    if (spot.side !== side) continue;
    if (!nearest || Math.abs(spot.x - from.x) < Math.abs(nearest.x - from.x)) nearest = spot;
  }
  return nearest;
}
