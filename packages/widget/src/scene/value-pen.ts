// Draws along an axis of values without knowing whether it lies or stands: strokes, caps, arrows, hatching.
import type { LinearScale } from './linear-scale.js';
import { roundPx } from './round-px.js';

/**
 * An axis of values in a picture.
 *
 * **Units:** CSS pixels along the axis; `start` and `end` are where its line starts and ends. `end` is the pixel on
 * the side of higher values, so it is the smaller one on an axis that stands.
 */
export interface ValueLine {
  readonly along: 'x' | 'y';
  readonly scale: LinearScale;
  readonly start: number;
  readonly end: number;
}

/** A place by the axis: pixels along it, pixels across it. */
export type Spot = readonly [along: number, across: number];

/** The pen for one axis. Paths come as SVG path text of absolute pairs. */
export interface ValuePen {
  /** +1 where higher values lie further right, -1 where they lie further up. */
  readonly up: 1 | -1;
  /** The spot as x and y. */
  point(spot: Spot): { readonly x: number; readonly y: number };
  stroke(...spots: readonly Spot[]): string;
  /** A short line across the axis. */
  cap(along: number, across: number): string;
  /** A short arrow from a spot; `turn` +1 towards higher values, -1 towards lower. */
  arrow(from: Spot, turn: 1 | -1, length?: number): string;
  /** Two brackets around a spot that stay open towards it. */
  brackets(spot: Spot): string;
  box(from: Spot, to: Spot): string;
  /** Slanting strokes that end at the edges of a box: no pattern, no id. */
  hatch(from: Spot, to: Spot): string;
}

const capReach = 4.5;
const arrowLength = 14;
const headReach = 3.5;
const hatchStep = 4;

/** The pen for an axis. */
export function valuePen(line: ValueLine): ValuePen {
  const lies = line.along === 'x';
  const up = line.end >= line.start ? 1 : -1;
  const pair = ([along, across]: Spot): string =>
    lies ? `${roundPx(along)},${roundPx(across)}` : `${roundPx(across)},${roundPx(along)}`;
  const stroke = (...spots: readonly Spot[]): string => `M${spots.map(pair).join('L')}`;
  const box = ([a, c]: Spot, [b, d]: Spot): string => `${stroke([a, c], [b, c], [b, d], [a, d])}Z`;
  return {
    up,
    point: ([along, across]) => (lies ? { x: along, y: across } : { x: across, y: along }),
    stroke,
    cap: (along, across) => stroke([along, across - capReach], [along, across + capReach]),
    arrow: ([along, across], turn, length = arrowLength) => {
      // It stops short of the end of the axis, so that nobody reads the end of the axis as the value.
      const room = turn === 1 ? (line.end - along) * up : (along - line.start) * up;
      const tip = along + up * turn * Math.max(headReach + 1, Math.min(length, room - 3));
      const neck = tip - up * turn * headReach;
      return (
        stroke([along, across], [tip, across]) +
        stroke([neck, across - headReach], [tip, across], [neck, across + headReach])
      );
    },
    brackets: ([along, across]) =>
      [-1, 1]
        .map((side) => {
          const [near, far] = [along + side * 4.5, along + side * 7.5];
          return `M${pair([near, across - 5])}Q${pair([far, across])} ${pair([near, across + 5])}`;
        })
        .join(''),
    box,
    hatch: ([a, c], [b, d]) =>
      hatchStrokes(Math.min(a, b), Math.min(c, d), Math.abs(b - a), Math.abs(d - c), stroke),
  };
}

function hatchStrokes(
  along: number,
  across: number,
  length: number,
  depth: number,
  stroke: ValuePen['stroke'],
): string {
  const strokes: string[] = [];
  for (let offset = hatchStep - depth; offset < length; offset += hatchStep) {
    const [first, last] = [Math.max(0, offset), Math.min(length, offset + depth)];
    if (last - first < 0.5) continue;
    strokes.push(
      stroke(
        [along + first, across + depth - (first - offset)],
        [along + last, across + depth - (last - offset)],
      ),
    );
  }
  return strokes.join('');
}
