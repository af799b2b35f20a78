// An axis of values with round ticks, grid and labels; counts start at zero.
import { ticks } from 'd3-array';
import type { Unit } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { linearScale } from './linear-scale.js';
import { lineMark, textMark } from './make-mark.js';
import type { Mark } from './scene.js';
import { textWidth } from './text-width.js';
import type { ValueLine } from './value-pen.js';

/** What an axis has to show and where. **Units:** CSS pixels for places. */
export interface ValueAxisRequest {
  readonly along: 'x' | 'y';
  /** The highest value to be shown. **Absent:** 0 gives an axis from 0 to 1. */
  readonly highest: number;
  readonly unit: Unit;
  /** Along the axis: where zero stands, and where the axis ends. */
  readonly start: number;
  readonly end: number;
  /** Across the axis: from where to where the grid runs, if anywhere. Labels stand left of or above `from`. */
  readonly from: number;
  readonly to: number;
}

/** The axis and its marks, grid first. */
export interface ValueAxis {
  readonly line: ValueLine;
  /** The values that are labelled, zero first. */
  readonly ticks: readonly number[];
  readonly marks: readonly Mark[];
}

/** Room past the highest tick, so that the arrow of an open end stops before the axis does. **Units:** CSS pixels. */
const roomForArrows = 20;

/** The axis. Ticks are as many as labels have room for; the first is zero. */
export function valueAxis(request: ValueAxisRequest, words: Words): ValueAxis {
  const { along, start, end } = request;
  const up = end >= start ? 1 : -1;
  const highest = request.highest > 0 ? request.highest : 1;
  const lastTick = end - up * roomForArrows;
  const steps = roundSteps(highest, Math.abs(lastTick - start), request, words);
  const scale = linearScale([0, steps.at(-1) ?? highest], [start, lastTick]);
  const line: ValueLine = { along, scale, start, end };
  return {
    line,
    ticks: steps,
    marks: steps.flatMap((value) => tickMarks(value, scale(value), request, words)),
  };
}

/** Round values from zero to the first at or above the highest, thinned until their labels fit. */
function roundSteps(
  highest: number,
  length: number,
  { along, unit }: ValueAxisRequest,
  words: Words,
): readonly number[] {
  const most =
    along === 'y' ? Math.max(2, Math.floor(length / 48)) : Math.max(2, Math.floor(length / 64));
  for (let count = most; count > 1; count -= 1) {
    const steps = upTo(highest, count);
    const widest = Math.max(...steps.map((value) => textWidth(tickText(value, unit, words), 11)));
    const apart = length / (steps.length - 1);
    if (along === 'y' ? apart >= 24 : apart >= widest + 12) return steps;
  }
  return upTo(highest, 1);
}

function upTo(highest: number, count: number): readonly number[] {
  const steps = ticks(0, highest, count);
  const [first = 0, second = highest] = steps;
  const last = steps.at(-1) ?? 0;
  // Counting up in whole steps from the last tick keeps thirds and tenths free of rounding dust.
  return last < highest ? [...steps, Number((last + (second - first)).toPrecision(12))] : steps;
}

function tickText(value: number, unit: Unit, words: Words): string {
  return unit === 'percent'
    ? words.figure({ kind: 'exact', value }, 'percent')
    : words.number(value);
}

function tickMarks(
  value: number,
  place: number,
  { along, unit, from, to }: ValueAxisRequest,
  words: Words,
): readonly Mark[] {
  const role = value === 0 ? 'axis' : 'grid';
  const text = tickText(value, unit, words);
  return along === 'y'
    ? [
        lineMark(role, from, place, to, place),
        textMark('tick-label', text, from - 8, place + 4, 'end'),
      ]
    : [
        ...(from === to ? [] : [lineMark(role, place, from, place, to)]),
        textMark('tick-label', text, place, from - 8, 'middle'),
      ];
}
