// The frame of a row plot: its columns and its scale, with an axis whose labels stand on their lines.
import { figureBounds } from '@dprk-deployment-tracker/core';
import { drawnClaim, openReach, type ClaimRank, type DrawnClaim } from '../claim-symbol.js';
import { crowdFrom } from '../crowd.js';
import { PathPen } from '../path-pen.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark, Size } from '../scene.js';
import { partsWidth, textMark } from '../text-block.js';
import { textWidth } from '../text-width.js';
import { typeSizes, type TypeSizes } from '../type-sizes.js';
import { valueScale, type ValueScale } from '../value-scale.js';
import { nameLine, rowHead } from './row-head.js';
import type { RowOfSide, RowsAsk } from './side-rows.js';

/** From one height to another. **Units:** CSS pixels from the scene's top. */
export type Stretch = readonly [top: number, bottom: number];

/** **Units:** CSS pixels from the scene's top left. */
export interface RowFrame {
  readonly left: number;
  /** How wide name and body in one line may be where rows are wide. */
  readonly nameRoom: number;
  /** Where every row's number ends. */
  readonly right: number;
  /** Where marks and their labels end: the column of numbers, where there is one. */
  readonly plotEnd: number;
  readonly top: number;
  readonly type: TypeSizes;
  readonly value: ValueScale;
  /** So many claims that those without a label are drawn together. */
  readonly isCrowded: boolean;
  /** The numbers above the scale. */
  readonly labels: readonly Mark[];
  /** The grid, from one height to another of each stretch. */
  readonly grid: (stretches: readonly Stretch[]) => readonly Mark[];
}

/** Of a newest mark, in the size of detail. */
const newestRadius = 0.5;

/** In wider rows, in em, numbers would stand too far from their marks. */
const widestEm = 58;

/** Of a wide picture, what name and body may take before the body goes beneath. */
const mostForNames = 0.28;

/** The frame for these rows. */
export function rowFrame(
  rows: readonly RowOfSide[],
  ask: RowsAsk,
  words: PlotWords,
  { widthPx, emPx }: Size,
  isWide: boolean,
): RowFrame {
  const type = typeSizes(emPx);
  const highest = Math.max(...rows.flatMap((row) => [row.newest, ...row.earlier]).map(topOf));
  const most = Math.max(2, Math.min(4, Math.floor(widthPx / (type.detail * 6.5))));
  const heads = rows.map((row) => rowHead(row, ask, words, type));
  const nameRoom = Math.floor(widthPx * mostForNames);
  const names = heads.flatMap((head) => [
    partsWidth(nameLine(head, nameRoom, type.label), type.label),
    textWidth(head.body, type.detail),
  ]);
  const numbers = heads.flatMap(({ figure, wider }) => [
    partsWidth(figure, type.label),
    textWidth(wider, type.detail),
  ]);
  const right = Math.min(widthPx, widestEm * emPx) - 1;
  const from = isWide ? Math.max(...names) + type.detail * 1.4 : type.detail * 0.5;
  const to = isWide ? right - Math.max(...numbers) - type.detail : right;
  // The last label is centred on its line, so the line stands in by half a label.
  const top = valueScale(highest, [0, 1], most).top;
  // An open end at the top of the scale leads on, and stays in the picture.
  const inset = Math.max(
    textWidth(words.number(top), type.detail) / 2,
    type.label,
    openReach(type.detail * newestRadius) + 1,
  );
  const value = valueScale(
    highest,
    [Math.ceil(from), Math.floor(to - (isWide ? type.label * 0.8 : inset))],
    most,
  );
  return {
    left: 0,
    nameRoom,
    right,
    plotEnd: Math.floor(to),
    top: Math.round(type.detail * 1.45),
    type,
    value,
    isCrowded: rows.reduce((sum, { earlier }) => sum + earlier.length, 0) >= crowdFrom,
    labels: axisLabels(value, type, words),
    grid: (stretches) => gridLines(value, stretches),
  };
}

/** A claim of a row. **Absent:** it names no number. */
export function rowClaim(
  row: RowOfSide,
  claim: RowOfSide['newest'],
  y: number,
  { value, type }: RowFrame,
  { quantity }: RowsAsk,
): DrawnClaim | undefined {
  const rank: ClaimRank = claim === row.newest ? 'newest' : 'earlier';
  return drawnClaim(claim, {
    // Sharp edges: a large mark stands on whole pixels.
    along: rank === 'newest' ? (count) => Math.round(value(count)) : value,
    across: roundPx(y),
    grows: 'right',
    radius: type.detail * (rank === 'earlier' ? 0.25 : newestRadius),
    rank,
    isWider: claim.quantity.measure !== quantity.measure,
  });
}

function topOf({ figure }: RowOfSide['newest']): number {
  const { low, high } = figureBounds(figure) ?? {};
  return Math.max(low ?? 0, high ?? 0);
}

function axisLabels(value: ValueScale, type: TypeSizes, words: PlotWords): readonly Mark[] {
  return value.ticks.map((tick) => {
    const text = words.number(tick);
    const half = textWidth(text, type.detail) / 2;
    const x = value(tick);
    return textMark([{ text, role: 'axis-label' }], {
      // Where half of a label would leave the picture it begins at the edge.
      x: Math.max(x, half),
      y: type.detail,
      anchor: 'middle',
      sizePx: type.detail,
    });
  });
}

/** One path for the axis and one for all other lines: as many elements however many rows there are. */
function gridLines(value: ValueScale, stretches: readonly Stretch[]): readonly Mark[] {
  const lines = (role: 'axis' | 'grid', ticks: readonly number[]): Mark => {
    const pen = new PathPen();
    for (const [top, bottom] of stretches) {
      for (const tick of ticks) {
        pen.moveTo(value(tick), top);
        pen.lineTo(value(tick), bottom);
      }
    }
    return { kind: 'path', role, d: pen.toString() };
  };
  const others = value.ticks.filter((tick) => tick !== 0);
  return others.length > 0 ? [lines('axis', [0]), lines('grid', others)] : [lines('axis', [0])];
}
