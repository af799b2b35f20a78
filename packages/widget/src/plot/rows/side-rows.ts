// A row a side on one scale: who says what, the number at one place for all rows, old figures in a group of their own.
import { ascending } from 'd3-array';
import type { Claim, CurrentHeadline, Side, Signature } from '@dprk-deployment-tracker/core';
import type { DrawnClaim } from '../claim-symbol.js';
import { crowdOf } from '../crowd.js';
import { emptyScene } from '../empty-scene.js';
import type { PlotWords } from '../plot-words.js';
import type { Mark, Scene, Size } from '../scene.js';
import { textMark } from '../text-block.js';
import { narrowRow } from './narrow-row.js';
import { rowFrame, type RowFrame, type Stretch } from './row-frame.js';
import { wideRow } from './wide-row.js';

/** How the sides of a row plot are put in order. */
export type RowOrder = 'newest-first' | 'highest-first';

/** What rows are drawn of. */
export interface RowsAsk {
  readonly quantity: Signature;
  readonly sides: readonly Side[];
  /** Every claim whose earlier figures are to be shown small. **Absent:** empty shows each side's newest alone. */
  readonly earlier: readonly Claim[];
  readonly order: RowOrder;
}

/** One row as drawn, with the height it takes. **Units:** CSS pixels. */
export interface DrawnRow {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** Claims that are drawn together. */
  readonly crowd: readonly DrawnClaim[];
  /** Its own piece of the grid. **Absent:** the grid runs through all rows. */
  readonly grid?: Stretch;
}

/** One side with what its row needs. */
export interface RowOfSide {
  readonly side: Side;
  readonly newest: Claim;
  /** What it said first, in figures or in words. */
  readonly first: Claim;
  /** In figures, oldest first; what other bodies of the side say now among them. */
  readonly earlier: readonly Claim[];
  /** Of these, what other bodies of the side say now. */
  readonly others: readonly Claim[];
}

/** What a headline tells of its sides. */
export function rowsOf(
  { query, current, selection }: CurrentHeadline,
  more: Pick<RowsAsk, 'order'> & {
    readonly showsEarlier: boolean;
    /** Leaves out sides that are too old for the large number, where there is any other. */
    readonly isBrief?: true;
  },
): RowsAsk {
  const standing = current.sides.filter(({ state }) => state === 'current');
  return {
    quantity: query.quantity,
    sides: more.isBrief && standing.length > 0 ? standing : current.sides,
    earlier: more.showsEarlier ? [...selection.direct, ...selection.bridged] : [],
    order: more.order,
  };
}

/** Narrower than this, in em, names and numbers stand above the scale instead of beside it. */
export const wideRowsFromEm = 40;
const aYear = 365;

/**
 * The rows as a picture.
 *
 * **Absent:** without a side it says so.
 */
export function rowsScene(ask: RowsAsk, words: PlotWords, size: Size): Scene {
  const groups = groupsOf(ask);
  if (groups.length === 0) return emptyScene(ask.quantity, words, size);
  const isWide = size.widthPx / size.emPx >= wideRowsFromEm;
  const rows = groups.flatMap((group) => group.rows);
  const frame = rowFrame(rows, ask, words, size, isWide);
  const marks: Mark[] = [];
  const stretches: Stretch[] = [];
  const crowd: DrawnClaim[] = [];
  let y = frame.top;
  for (const { group, rows: own } of groups) {
    // On a phone the newer group has no heading: every row is dated.
    if (groups.length > 1 && (isWide || group === 'older')) {
      marks.push(groupHeading(words.group(group), y, frame));
      y += frame.type.detailLine + 4;
    }
    for (const row of own) {
      const drawn = (isWide ? wideRow : narrowRow)(row, y, frame, ask, words);
      marks.push(...drawn.marks);
      if (drawn.grid) stretches.push(drawn.grid);
      crowd.push(...drawn.crowd);
      y += drawn.height;
    }
    if (group !== groups.at(-1)?.group) y += frame.type.detail * 0.3;
  }
  const bottom = Math.round(y);
  return {
    width: size.widthPx,
    height: bottom + 2,
    marks: [
      ...frame.labels,
      // On a phone texts stand above the scale, so each row has its own piece of the grid.
      ...frame.grid(isWide ? [[frame.type.detail * 1.45, bottom]] : stretches),
      ...marks,
    ],
    ...(crowd.length > 0 && { crowd: crowdOf(crowd) }),
  };
}

interface RowGroup {
  readonly group: 'past-year' | 'older';
  readonly rows: readonly RowOfSide[];
}

function groupsOf(ask: RowsAsk): readonly RowGroup[] {
  const rows = ask.sides
    .flatMap((side) => rowOf(side, ask) ?? [])
    .sort((a, b) => compared(a, b, ask.order));
  const groups: readonly RowGroup[] = [
    { group: 'past-year', rows: rows.filter(({ side }) => side.ageDays <= aYear) },
    { group: 'older', rows: rows.filter(({ side }) => side.ageDays > aYear) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function rowOf(side: Side, { earlier }: RowsAsk): RowOfSide | undefined {
  const [newest, ...others] = side.claims;
  if (!newest) return undefined;
  const before = earlier.filter(
    (claim) => claim.voice === newest.voice && claim !== newest && !others.includes(claim),
  );
  const inFigures = [...before, ...others].filter(
    ({ figure }) => figure.kind !== 'in-words' && figure.kind !== 'share',
  );
  const byDay = (a: Claim, b: Claim): number => ascending(a.spokenOn, b.spokenOn);
  const [first = newest] = [...before, ...side.claims].sort(byDay);
  return { side, newest, first, others, earlier: inFigures.sort(byDay) };
}

function compared(a: RowOfSide, b: RowOfSide, order: RowOrder): number {
  const byDay = a.side.spokenOn < b.side.spokenOn ? 1 : a.side.spokenOn > b.side.spokenOn ? -1 : 0;
  const byHeight = b.side.range.high - a.side.range.high;
  return order === 'newest-first' ? byDay || byHeight : byHeight || byDay;
}

function groupHeading(text: string, y: number, { type, left }: RowFrame): Mark {
  const at = { x: left, y: y + type.detail, anchor: 'start', sizePx: type.detail } as const;
  return textMark([{ text, role: 'heading' }], at);
}
