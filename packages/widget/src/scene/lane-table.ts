// Rows with a name at the left, a picture in the middle and a figure at the right; stacked where it is narrow.
import { breadthOf } from './frame.js';
import type { LinearScale } from './linear-scale.js';
import { lineMark, textMark } from './make-mark.js';
import type { Mark } from './scene.js';
import { textBlock } from './text-block.js';
import { textStyle } from './text-style.js';
import { textWidth, wrappedText } from './text-width.js';

/** One row. Each side is a strong line and a quiet one; either may be empty. */
export interface Lane {
  readonly name: string;
  readonly under: string;
  readonly figure: string;
  readonly remark: string;
  /** A rule above it sets it off from the row before. */
  readonly startsGroup: boolean;
  /** A sentence beneath it, across the whole width. */
  readonly note?: string;
}

/** A row that has its place. **Units:** CSS pixels. */
export interface PlacedLane {
  /** The middle of the row's picture. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** The table laid out: texts and rules as marks, and where pictures go. **Units:** CSS pixels. */
export interface LaneTable {
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly PlacedLane[];
  /** Stretches of height in which grid and band are drawn, clear of text. */
  readonly pictures: readonly { readonly from: number; readonly to: number }[];
  /** Heights that lie between the marks of rows. */
  readonly arrows: readonly number[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const lineHeight = 15;
const pad = 9;
const pictureHeight = 26;
/** Kept free beside the plot, so that half a mark or half a label at its end is not cut. */
const sideRoom = 22;
const mostLines = 3;

/** Lays the rows out from `top` on. **Absent:** no rows give an empty table. */
export function laneTable(rows: readonly Lane[], width: number, top: number): LaneTable {
  return breadthOf(width) === 'narrow' || width < 560
    ? stacked(rows, width, top)
    : columns(rows, width, top);
}

/** The grid of a value axis, only where no text stands. */
export function laneGrid(
  ticks: readonly number[],
  pictures: LaneTable['pictures'],
  scale: LinearScale,
): readonly Mark[] {
  return ticks.flatMap((value) =>
    pictures.map(({ from, to }) => {
      const x = scale(value);
      return lineMark(value === 0 ? 'axis' : 'grid', x, from, x, to);
    }),
  );
}

/** Name above, picture beneath it, across the whole width. */
function stacked(rows: readonly Lane[], width: number, top: number): LaneTable {
  const marks: Mark[] = [];
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const row of rows) {
    const start = y;
    if (row.startsGroup) marks.push(rule(width, y));
    y += pad;
    for (const [left, right] of stackedLines(row, width)) {
      y += lineHeight;
      if (left) marks.push(textMark(left.role, left.text, 0, y - 3));
      if (right) marks.push(textMark(right.role, right.text, width, y - 3, 'end'));
    }
    y += 3;
    lanes.push({ y: y + pictureHeight / 2, top: start, bottom: y + pictureHeight });
    const note = textBlock(row.note ?? '', 'note', width, y + pictureHeight + 4);
    marks.push(...note.marks);
    y += pictureHeight + 4 + (note.height > 0 ? note.height + 6 : 0);
  }
  return {
    left: sideRoom,
    right: width - sideRoom,
    lanes,
    pictures: lanes.map((lane) => ({ from: lane.bottom - pictureHeight, to: lane.bottom })),
    arrows: lanes.map((lane) => lane.bottom - pictureHeight + 4),
    marks,
    bottom: y,
  };
}

interface Line {
  readonly text: string;
  readonly role: 'label-strong' | 'note';
}

type LinePair = readonly [left: Line | undefined, right: Line | undefined];

/** Name and figure share a line where both fit, so do the quiet texts; else each has lines of its own. */
function stackedLines({ name, under, figure, remark }: Lane, width: number): readonly LinePair[] {
  const strong = (text: string): readonly Line[] => lines(text, 'label-strong', width);
  const quiet = (text: string): readonly Line[] => lines(text, 'note', width);
  const pairs =
    name === ''
      ? [[quiet(under), strong(figure)] as const, [[], quiet(remark)] as const]
      : [[strong(name), strong(figure)] as const, [quiet(under), quiet(remark)] as const];
  return pairs.flatMap(([left, right]): readonly LinePair[] => {
    const [one, other] = [left[0], right[0]];
    const isPair = one && other && left.length + right.length === 2;
    return isPair && widthOf(one) + widthOf(other) + 12 <= width
      ? [[one, other]]
      : [
          ...left.map((line): LinePair => [line, undefined]),
          ...right.map((line): LinePair => [undefined, line]),
        ];
  });
}

/** Lines of at most this width; the last is cut where it is too long. */
function lines(text: string, role: Line['role'], width: number): readonly Line[] {
  if (text === '') return [];
  const { sizePx, isBold } = textStyle(role);
  return wrappedText(text, width, mostLines, sizePx, isBold).map((line) => ({ text: line, role }));
}

function widthOf({ text, role }: Line): number {
  const { sizePx, isBold } = textStyle(role);
  return textWidth(text, sizePx, isBold);
}

/** Three columns. */
function columns(rows: readonly Lane[], width: number, top: number): LaneTable {
  const nameWidth = Math.min(230, Math.round(width * 0.28));
  const figureWidth = Math.min(220, Math.round(width * 0.25));
  const [left, right] = [nameWidth + sideRoom, width - figureWidth - sideRoom];
  const marks: Mark[] = [];
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const row of rows) {
    const sides = [
      [
        0,
        ...lines(row.name, 'label-strong', nameWidth - 8),
        ...lines(row.under, 'note', nameWidth - 8),
      ],
      [
        right + sideRoom,
        ...lines(row.figure, 'label-strong', figureWidth - 4),
        ...lines(row.remark, 'note', figureWidth - 4),
      ],
    ] as const;
    const height = Math.max(...sides.map(({ length }) => length - 1), 1) * lineHeight + 2 * pad;
    if (row.startsGroup) marks.push(rule(width, y));
    const middle = y + height / 2;
    for (const [x, ...texts] of sides) {
      const first = middle - (texts.length * lineHeight) / 2 + 11;
      texts.forEach(({ role, text }, index) => {
        marks.push(textMark(role, text, x, first + index * lineHeight));
      });
    }
    lanes.push({ y: middle, top: y, bottom: y + height });
    y += height;
    const note = textBlock(row.note ?? '', 'note', width, y);
    marks.push(...note.marks);
    y += note.height > 0 ? note.height + pad : 0;
  }
  return {
    left,
    right,
    lanes,
    pictures: picturesOf(lanes),
    arrows: lanes.map((lane) => lane.top + 6),
    marks,
    bottom: y,
  };
}

/** Rows that touch make one stretch; a note between them ends it. */
function picturesOf(lanes: readonly PlacedLane[]): LaneTable['pictures'] {
  const stretches: { from: number; to: number }[] = [];
  for (const { top, bottom } of lanes) {
    const last = stretches.at(-1);
    if (last?.to === top) last.to = bottom;
    else stretches.push({ from: top, to: bottom });
  }
  return stretches;
}

function rule(width: number, y: number): Mark {
  return lineMark('grid', 0, y, width, y);
}
