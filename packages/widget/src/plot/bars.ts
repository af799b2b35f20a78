// Bars from zero, a row each: what is compared, its bar, its number in words at the end.
import { scaleLinear } from 'd3-scale';
import { roundPx } from './round-px.js';
import type { Mark, Scene, Size } from './scene.js';
import { blockMarks, detailLines, textMark } from './text-block.js';
import { textWidth } from './text-width.js';
import { typeSizes, type TypeSizes } from './type-sizes.js';

/** One bar. **Units:** those of what is compared. */
export interface BarRow {
  readonly label: string;
  readonly low: number;
  /** The upper end of a range. **Absent:** it is one number. */
  readonly high?: number;
  /** The number as it is said: "3 to 5 months". */
  readonly figure: string;
  /** Somebody else's figure beside ours, drawn in grey. */
  readonly isOther?: true;
  /** Whose it is. **Absent:** nobody's, so that it is drawn in ink. */
  readonly side?: string;
  readonly key?: string;
}

const wideFromEm = 34;

/** The shortest bar, which must still be seen. **Units:** CSS pixels. */
const leastPx = 2;

/**
 * The bars in the order given, labels at the left, or above the bars where there is little room.
 *
 * `whole` is what each is a part of: the bars then lie on it.
 */
export function barsScene(rows: readonly BarRow[], { widthPx, emPx }: Size, whole?: number): Scene {
  const type = typeSizes(emPx);
  const isWide = widthPx / emPx >= wideFromEm;
  const labelWidth = isWide
    ? Math.min(
        Math.max(0, ...rows.map(({ label }) => textWidth(label, type.detail))) + type.detail,
        widthPx * 0.42,
      )
    : 0;
  const figureWidth = Math.max(
    0,
    ...rows.map(({ figure }) => textWidth(figure, type.detail, true)),
  );
  const highest = whole ?? Math.max(0, ...rows.map(({ low, high }) => high ?? low));
  const end = Math.max(labelWidth + type.detail * 3, widthPx - figureWidth - type.detail);
  // The longest bar ends where the numbers begin; without an axis no round end is needed.
  const value = scaleLinear()
    .domain([0, Math.max(highest, Number.MIN_VALUE)])
    // Beyond the axis, which would cover the smallest.
    .range([isWide ? labelWidth + 1 : 0, end]);
  const marks: Mark[] = [];
  let y = 2;
  for (const row of rows) {
    const drawn = barMarks(row, y, { type, value, labelWidth, isWide, widthPx, whole });
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  const axis: Mark = {
    kind: 'line',
    role: 'axis',
    x1: roundPx(labelWidth + 0.5),
    y1: 0,
    x2: roundPx(labelWidth + 0.5),
    y2: roundPx(y),
  };
  return { width: widthPx, height: Math.ceil(y) + 1, marks: isWide ? [...marks, axis] : marks };
}

interface BarFrame {
  readonly type: TypeSizes;
  readonly value: (number: number) => number;
  readonly labelWidth: number;
  readonly isWide: boolean;
  readonly widthPx: number;
  readonly whole: number | undefined;
}

function barMarks(
  { label, low, high, figure, isOther, side, key }: BarRow,
  y: number,
  { type, value, labelWidth, isWide, widthPx, whole }: BarFrame,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const owner = { ...(key !== undefined && { key }), ...(side !== undefined && { side }) };
  const role = isOther ? 'bar-other' : side === undefined ? 'bar' : 'bar-side';
  const room = isWide ? labelWidth - type.detail : widthPx;
  const lines = detailLines(label, 'label-when', type, room);
  const tall = lines.length * type.detailLine;
  const thick = type.detail * 1.05;
  const top = isWide ? y + Math.max(0, (tall - thick) / 2) : y + tall + 1;
  const bar = (role: Mark['role'], from: number, to: number): Mark => ({
    kind: 'rect',
    role,
    ...owner,
    x: roundPx(from),
    y: roundPx(top),
    width: roundPx(Math.max(leastPx, to - from)),
    height: roundPx(thick),
  });
  const ends = [value(0), value(low), value(high ?? low)] as const;
  const at = {
    x: roundPx((whole === undefined ? ends[2] : value(whole)) + type.detail * 0.5),
    y: top + thick / 2 + type.detail * 0.36,
    anchor: 'start',
    sizePx: type.detail,
  } as const;
  return {
    marks: [
      ...(whole === undefined ? [] : [bar('silence', ends[0], value(whole))]),
      bar(role, ends[0], ends[1]),
      ...(high === undefined || high <= low ? [] : [bar('bar-maybe', ends[1], ends[2])]),
      ...blockMarks(lines, { x: 0, y }, 'start', owner),
      textMark([{ text: figure, role: 'label-figure' }], at, owner),
    ],
    height: (isWide ? Math.max(tall, thick) : tall + thick + 1) + type.detail * 0.7,
  };
}
