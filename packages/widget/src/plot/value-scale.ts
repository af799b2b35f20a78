// The scale of counts: from zero to a round number at or above the highest, with round ticks.
import { scaleLinear } from 'd3-scale';

/** Where a count stands. */
export interface ValueScale {
  /** **Units:** CSS pixels. */
  (value: number): number;
  readonly ticks: readonly number[];
  readonly top: number;
}

/** A scale from zero. `range` is where zero and the top stand. **Units:** CSS pixels. */
export function valueScale(
  highest: number,
  range: readonly [number, number],
  tickCount: number,
): ValueScale {
  const scale = scaleLinear()
    .domain([0, Math.max(highest, 1)])
    .range([...range])
    .nice(tickCount);
  const top = scale.domain()[1] ?? 1;
  return Object.assign((value: number) => scale(value), {
    ticks: scale.ticks(tickCount).filter(Number.isInteger),
    top,
  });
}
