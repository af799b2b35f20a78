// Rows of values on one axis: what is claimed or worked out, row by row, and the range behind all of them.
import type { Claim, SpanEnds, Unit } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { textBox } from './box.js';
import { boundsOn, figureMarks, type ClaimState, type DrawnFigure } from './claim-mark.js';
import type { ClaimPhrase } from './claim-phrases.js';
import { laneGrid, laneTable, type Lane } from './lane-table.js';
import type { LinearScale } from './linear-scale.js';
import { keyedMark, textMark } from './make-mark.js';
import { mergedMarks } from './merge-marks.js';
import type { Mark } from './scene.js';
import { spanBand } from './span-band.js';
import type { TextBlock } from './text-block.js';
import { valueAxis } from './value-axis.js';

/** One value in a row: of a claim, or worked out. */
export interface RowValue {
  readonly figure: DrawnFigure;
  readonly state: ClaimState;
  readonly key: string | undefined;
  readonly label: string;
  /** Whose it is; values of one owner may be merged. */
  readonly owner: string;
  readonly isPlan?: boolean;
  /** It stands beside the scale, whatever its number: it is none of this very quantity. */
  readonly isBeside?: boolean;
}

/** A row and its values, what stands on top last. */
export interface ValueRow extends Lane {
  readonly values: readonly RowValue[];
}

/** Rows, their unit, and the range behind them. */
export interface ValueTable {
  readonly rows: readonly ValueRow[];
  readonly unit: Unit;
  /** **Absent:** no band. */
  readonly range?: {
    readonly ends: SpanEnds;
    readonly tick: SpanEnds | undefined;
    readonly isStale: boolean;
    readonly text: string;
  };
  /** Where the axis has to reach. **Absent:** the highest value. */
  readonly highest?: number;
}

const rangeHeight = 22;
const axisHeight = 22;
const besideBy = 12;
/** A plan this many times as high as the highest count stands off the scale, so that counts keep their room. */
const mostAboveCounts = 1.25;

/** A claim as a value. */
export function claimValue(claim: Claim, state: ClaimState, phrase: ClaimPhrase): RowValue {
  return {
    figure: claim.figure,
    state,
    key: claim.id,
    label: phrase(claim),
    owner: claim.origin.id,
    isPlan: claim.modality !== 'observed',
  };
}

/** The table from `top` on, with its axis above it. `apart` names values that are never merged. */
export function valueRows(
  table: ValueTable,
  width: number,
  top: number,
  words: Words,
  apart: ReadonlySet<string> = new Set(),
): TextBlock {
  const { rows, unit, range } = table;
  const head = top + (range ? rangeHeight : 0) + axisHeight;
  const { left, right, ...lanes } = laneTable(rows, width, head);
  const highest = table.highest ?? highestIn(table);
  const axis = valueAxis(
    { along: 'x', highest, unit, start: left, end: right, from: head, to: head },
    words,
  );
  const { line } = axis;
  const owned = rows.flatMap(({ values }, index) =>
    values.map((value) => {
      const y = lanes.lanes[index]?.y ?? 0;
      const isAbove = value.isPlan === true && line.scale(topOf(value, unit)) > line.end;
      const place = {
        line: isAbove || value.isBeside ? undefined : line,
        unit,
        across: y,
        offScale: { x: isAbove ? right + besideBy : left - besideBy, y },
        state: value.state,
      };
      const children = figureMarks(value.figure, place, value.isPlan);
      const role = value.isPlan ? 'claim-planned' : value.state;
      return { owner: value.owner, mark: keyedMark(role, value.key, value.label, children) };
    }),
  );
  const band = range && lanes.pictures.map((picture) => ({ ...range, ...picture }));
  return {
    marks: [
      ...(highest > 0 ? laneGrid(axis.ticks, lanes.pictures, line.scale) : []),
      ...(band ? spanBand(band, line, lanes.arrows) : []),
      ...(range ? rangeLabel(range, line.scale, width, top + rangeHeight - 6) : []),
      ...(highest > 0 ? axis.marks : []),
      ...lanes.marks,
      ...mergedMarks(owned, apart),
    ],
    height: lanes.bottom - top,
  };
}

function highestIn({ rows, unit, range }: ValueTable): number {
  const values = rows.flatMap((row) => row.values).filter(({ isBeside }) => !isBeside);
  const tops = (isPlan: boolean): readonly number[] =>
    values.filter((value) => (value.isPlan ?? false) === isPlan).map((value) => topOf(value, unit));
  const { low = 0, high = 0, openFrom = 0 } = range?.ends ?? {};
  const counts = Math.max(0, low, high, openFrom, ...tops(false));
  return Math.max(
    counts,
    ...tops(true).filter((plan) => counts === 0 || plan <= counts * mostAboveCounts),
  );
}

function topOf({ figure }: RowValue, unit: Unit): number {
  const { low = 0, high = 0 } = boundsOn(figure, unit) ?? {};
  return Math.max(low, high);
}

/** The range in words over the middle of the band. **Absent:** a range without ends. */
function rangeLabel(
  { ends: { low, high, openFrom }, text }: NonNullable<ValueTable['range']>,
  scale: LinearScale,
  width: number,
  y: number,
): readonly Mark[] {
  const top = high ?? openFrom ?? low;
  if (top === undefined) return [];
  const half = textBox(text, 0, 0, 'start', 'span-label').width / 2;
  const middle = (scale(low ?? top) + scale(top)) / 2;
  return [
    textMark('span-label', text, Math.min(width - half, Math.max(half, middle)), y, 'middle'),
  ];
}
