// The sizes of type in a picture: multiples of the host's, and never below 12 px.
import { roundPx } from './round-px.js';

/** **Units:** CSS pixels. */
export interface TypeSizes {
  /** Names and figures. */
  readonly label: number;
  /** Everything beside them: bodies, months, axes, events. */
  readonly detail: number;
  /** From one line to the next. */
  readonly labelLine: number;
  readonly detailLine: number;
}

const smallest = 12;

/** Sizes for a host's font size. */
export function typeSizes(emPx: number): TypeSizes {
  const label = roundPx(Math.max(smallest, emPx * 0.9375));
  const detail = roundPx(Math.max(smallest, emPx * 0.8125));
  return {
    label,
    detail,
    labelLine: roundPx(label * 1.25),
    detailLine: roundPx(detail * 1.3),
  };
}
