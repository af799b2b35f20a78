// The simple fraction that a share in words names: "a third", "nearly half", "a quarter".
import type { ShareFigure } from '../../model/figure.js';

const simpleFractions: readonly number[] = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4];

/**
 * The fraction named, taken at its word, so that "a third of 12,000" is 4,000.
 *
 * **Units:** 0 to 1. **Absent:** none or more than one simple fraction lies within the percentages kept.
 */
export function namedFraction(figure: ShareFigure): number | undefined {
  const within = simpleFractions.filter(
    (fraction) => figure.lowPercent <= fraction * 100 && fraction * 100 <= figure.highPercent,
  );
  return within.length === 1 ? within[0] : undefined;
}
