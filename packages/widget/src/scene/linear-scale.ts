// Where a number stands: a straight map from values to pixels.

/** Maps a value to a pixel. */
export type LinearScale = (value: number) => number;

/**
 * The map that takes the ends of `domain` to the ends of `range`.
 *
 * **Units:** the domain's own to CSS pixels. **Absent:** a domain of one value maps everything to the range's start.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [from, to] = domain;
  const perUnit = to === from ? 0 : (range[1] - range[0]) / (to - from);
  return (value) => range[0] + (value - from) * perUnit;
}
