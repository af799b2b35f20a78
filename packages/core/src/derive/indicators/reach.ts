// From the lowest to the highest that any of several results gives; open where the one at that height is open.
import type { Interval } from '../interval.js';

/**
 * Unlike a hull, a one-sided result opens the reach only where it stands at the end itself: "at least 10,000" says
 * nothing against a 15,000 beside it.
 *
 * **Absent:** of nothing, undefined.
 */
export function reach(intervals: readonly Interval[]): Interval | undefined {
  const lows = intervals.flatMap(({ low, high }) => low ?? high ?? []);
  const highs = intervals.flatMap(({ low, high }) => high ?? low ?? []);
  if (lows.length === 0 || highs.length === 0) return undefined;
  const low = Math.min(...lows);
  const high = Math.max(...highs);
  const isOpenBelow = intervals.some((one) => one.low === undefined && one.high === low);
  const isOpenAbove = intervals.some((one) => one.high === undefined && one.low === high);
  return { low: isOpenBelow ? undefined : low, high: isOpenAbove ? undefined : high };
}
