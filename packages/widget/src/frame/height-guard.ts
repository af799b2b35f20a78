// Decides which heights are worth a message, and stops a page that grows because its frame grows.

/** How often a page may grow in a row before it must shrink or rest once. */
const growthsInARow = 20;

/**
 * A function that tells for each measured height whether it is to be sent.
 *
 * The same height is sent once. A page whose content follows its frame would grow for ever: after twenty growths in a
 * row without one measurement at rest nothing more is sent until it rests or shrinks.
 */
export function heightGuard(): (height: number) => boolean {
  let last: number | undefined;
  let growths = 0;
  return (height) => {
    const rounded = Math.ceil(height);
    const before = last;
    last = rounded;
    if (before === undefined) return true;
    if (rounded <= before) growths = 0;
    else growths += 1;
    return rounded !== before && growths <= growthsInARow;
  };
}
