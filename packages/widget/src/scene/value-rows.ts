// Rows of values on one axis: what a page says, what follows from claims, and the range over all of them.
import type {
  Claim,
  Figure,
  Interval,
  Report,
  SpanEnds,
  Unit,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { textBox } from './box.js';
import {
  boundsOn,
  claimMark,
  figureMarks,
  type ClaimPlace,
  type ClaimState,
  type DrawnFigure,
} from './claim-mark.js';
import { laneGrid, laneTable, type Lane } from './lane-table.js';
import type { Mark } from './scene.js';
import { spanBand } from './span-band.js';
import type { TextBlock } from './text-block.js';
import { valueAxis } from './value-axis.js';

/** One value in a row: of a claim, or worked out. */
export type RowValue =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | {
      readonly kind: 'figure';
      readonly figure: DrawnFigure;
      readonly state: ClaimState;
      readonly key?: string;
      readonly label: string;
    };

/** A row and its values. */
export interface ValueRow extends Lane {
  readonly values: readonly RowValue[];
}

/** Rows, their unit, and the range behind them. */
export interface ValueTable {
  readonly rows: readonly ValueRow[];
  readonly unit: Unit;
  /** **Absent:** no band. */
  readonly range: { readonly value: Interval; readonly text: string } | undefined;
}

/** An interval as a figure, so that it takes the shape that claims of that kind have. */
export function figureOf({ low, high }: Interval): Figure {
  if (low === undefined)
    return high === undefined ? { kind: 'none-stated' } : { kind: 'up-to', high };
  if (high === undefined) return { kind: 'at-least', low };
  return low === high ? { kind: 'exact', value: low } : { kind: 'range', low, high };
}

/** The same interval as ends of a band. **Absent:** an open upper end is filled up to nowhere and carries arrows. */
function endsOf({ low, high }: Interval): SpanEnds {
  const isOpen = low !== undefined && high === undefined;
  return { low, high, highIsOpen: isOpen, openFrom: isOpen ? low : undefined };
}

const rangeHeight = 22;
const axisHeight = 22;

/** The table from `top` on, with its axis above it. */
export function valueRows(
  { rows, unit, range }: ValueTable,
  report: Report,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const head = top + (range ? rangeHeight : 0) + axisHeight;
  const table = laneTable(rows, width, head);
  const highest = Math.max(
    0,
    ...rows.flatMap(({ values }) => values.flatMap((value) => endsIn(value, unit))),
    range?.value.high ?? range?.value.low ?? 0,
  );
  const {
    line,
    ticks,
    marks: labels,
  } = valueAxis(
    { along: 'x', highest, unit, start: table.left, end: table.right, from: head, to: head },
    words,
  );
  const band = table.pictures.map(({ from, to }) => ({
    ends: endsOf(range?.value ?? { low: undefined, high: undefined }),
    tick: undefined,
    from,
    to,
    isStale: false,
  }));
  const marks = rows.flatMap(({ values }, index): readonly Mark[] => {
    const y = table.lanes[index]?.y ?? 0;
    return values.map((value) =>
      valueMark(
        value,
        { line, unit, across: y, offScale: { x: table.left - 12, y }, state: 'claim' },
        report,
        words,
      ),
    );
  });
  const hasScale = highest > 0;
  return {
    marks: [
      ...(hasScale ? laneGrid(ticks, table, line.scale) : []),
      ...(range
        ? [...spanBand(band, line, table.arrows), rangeLabel(range, line.scale, width, head)]
        : []),
      ...(hasScale ? labels : []),
      ...table.marks,
      ...marks,
    ],
    height: table.bottom - top,
  };
}

function endsIn(value: RowValue, unit: Unit): readonly number[] {
  const bounds = boundsOn(value.kind === 'claim' ? value.claim.figure : value.figure, unit);
  return [bounds?.low, bounds?.high].filter((end) => end !== undefined);
}

function valueMark(value: RowValue, place: ClaimPlace, report: Report, words: Words): Mark {
  if (value.kind === 'claim') return claimMark(value.claim, place, report, words);
  const { figure, state, key, label } = value;
  return {
    kind: 'group',
    role: state,
    ...(key !== undefined && { key }),
    label,
    children: figureMarks(figure, { ...place, state }),
  };
}

function rangeLabel(
  { value, text }: { readonly value: Interval; readonly text: string },
  scale: (value: number) => number,
  width: number,
  head: number,
): Mark {
  const half = textBox(text, 0, 0, 'start', 'span-label').width / 2;
  const middle = (scale(value.low ?? value.high ?? 0) + scale(value.high ?? value.low ?? 0)) / 2;
  const x = Math.min(width - half, Math.max(half, middle));
  return { kind: 'text', role: 'span-label', x, y: head - axisHeight - 6, text, anchor: 'middle' };
}
