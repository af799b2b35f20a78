// Rows with a name at the left, a picture in the middle and a figure at the right; stacked where it is narrow.
import { breadthOf } from './frame.js';
import type { LinearScale } from './linear-scale.js';
import type { Mark, TextMark } from './scene.js';
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
  { pictures }: LaneTable,
  scale: LinearScale,
): readonly Mark[] {
  return ticks.flatMap((value) =>
    pictures.map(({ from, to }): Mark => {
      const x = scale(value);
      return { kind: 'line', role: value === 0 ? 'axis' : 'grid', x1: x, y1: from, x2: x, y2: to };
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
    const texts = stackedLines(row, width);
    texts.forEach((line) => {
      marks.push(...line.marks.map((mark) => ({ ...mark, y: y + pad + line.y })));
    });
    y += pad + (texts.at(-1)?.y ?? 0) + 6;
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

interface TextLine {
  readonly y: number;
  readonly marks: readonly TextMark[];
}

/** Name and figure share a line where both fit, so do the quiet texts; else each has lines of its own. */
function stackedLines({ name, under, figure, remark }: Lane, width: number): readonly TextLine[] {
  const pairs: readonly (readonly [left: TextMark[], right: TextMark[]])[] =
    name === ''
      ? [
          [lines(under, 'note', width, 'start'), lines(figure, 'label-strong', width, 'end')],
          [[], lines(remark, 'note', width, 'end')],
        ]
      : [
          [
            lines(name, 'label-strong', width, 'start'),
            lines(figure, 'label-strong', width, 'end'),
          ],
          [lines(under, 'note', width, 'start'), lines(remark, 'note', width, 'end')],
        ];
  const texts: TextLine[] = [];
  const push = (marks: readonly TextMark[]): void => {
    if (marks.length > 0) texts.push({ y: (texts.length + 1) * lineHeight - 3, marks });
  };
  for (const [left, right] of pairs) {
    const [first, second] = [left[0], right[0]];
    const fits =
      first &&
      second &&
      left.length + right.length === 2 &&
      widthOf(first) + widthOf(second) + 12 <= width;
    if (fits) push([first, second]);
    else for (const mark of [...left, ...right]) push([mark]);
  }
  return texts;
}

/** Lines of at most this width; the last of two is cut where it is too long. */
function lines(
  text: string,
  role: TextMark['role'],
  width: number,
  anchor: 'start' | 'end',
  x = anchor === 'end' ? width : 0,
): TextMark[] {
  if (text === '') return [];
  const { sizePx, isBold } = textStyle(role);
  return wrappedText(text, width, mostLines, sizePx, isBold).map((line) => ({
    kind: 'text',
    role,
    x,
    y: 0,
    text: line,
    anchor,
  }));
}

function widthOf({ text, role }: TextMark): number {
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
    const names = [
      ...lines(row.name, 'label-strong', nameWidth - 8, 'start'),
      ...lines(row.under, 'note', nameWidth - 8, 'start'),
    ];
    const figures = [
      ...lines(row.figure, 'label-strong', figureWidth - 4, 'start', right + sideRoom),
      ...lines(row.remark, 'note', figureWidth - 4, 'start', right + sideRoom),
    ];
    const height = Math.max(names.length, figures.length, 1) * lineHeight + 2 * pad;
    if (row.startsGroup) marks.push(rule(width, y));
    const middle = y + height / 2;
    for (const side of [names, figures]) {
      side.forEach((line, index) => {
        marks.push({ ...line, y: middle + (index - side.length / 2) * lineHeight + 11 });
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
  return { kind: 'line', role: 'grid', x1: 0, y1: y, x2: width, y2: y };
}
