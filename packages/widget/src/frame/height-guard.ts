// Decides which heights are worth a message, and stops a page that grows because its frame grows.

/** So often may a page grow at one width within `spanMs`. */
const mostGrowths = 8;

/** **Units:** milliseconds. */
const spanMs = 1_000;

/** One look at a page. **Units:** CSS pixels; milliseconds of any clock that never goes back. */
export interface Measured {
  readonly heightPx: number;
  readonly widthPx: number;
  readonly atMs: number;
}

/**
 * A function that tells for each measured height whether it is to be sent.
 *
 * The same height is sent once, a lower one always. A page whose content follows its frame would grow for ever: after
 * eight growths within a second at one width nothing higher is sent until the page has rested or its width changes.
 */
export function heightGuard(): (measured: Measured) => boolean {
  let sent: number | undefined;
  let width: number | undefined;
  let growths: readonly number[] = [];
  return ({ heightPx, widthPx, atMs }) => {
    const height = Math.ceil(heightPx);
    growths = widthPx === width ? growths.filter((at) => atMs - at < spanMs) : [];
    width = widthPx;
    if (height === sent) return false;
    if (sent !== undefined && height > sent) {
      if (growths.length >= mostGrowths) return false;
      growths = [...growths, atMs];
    }
    sent = height;
    return true;
  };
}
