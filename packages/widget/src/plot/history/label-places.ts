// Every place around a dot at which its label might stand, nearer and clearer ones cheaper.
import { overlaps, type Box } from '../box.js';
import type { DrawnClaim } from '../claim-symbol.js';
import { touches, type LabelPlace } from '../place-labels.js';
import { roundPx } from '../round-px.js';
import type { TextMark } from '../scene.js';
import { blockSize, type BlockLine } from '../text-block.js';
import type { HistoryFrame } from './history-frame.js';

/** A place with the text that would stand there. */
export interface HistoryLabelPlace extends LabelPlace {
  readonly lines: readonly BlockLine[];
  readonly anchor: TextMark['anchor'];
}

/** A line that a text should rather not cross. */
export type Crossing = readonly [number, number, number, number];

/** What makes a place dearer. */
export interface PlaceCosts {
  /** Of the label's form. */
  readonly form: number;
  /** How much it matters that this label stands near its point. */
  readonly weight: number;
  readonly threads: readonly Crossing[];
  readonly ground: Box | undefined;
  readonly frame: HistoryFrame;
}

/** Room between dot and text. **Units:** CSS pixels. */
const gaps = [6, 11, 18, 28, 40, 54, 70, 90, 112];
/** From this gap on a line leads from the dot to the text. */
const leadsFrom = 12;

/** The places of a label's form around a dot. */
export function placesAround(
  dot: DrawnClaim,
  lines: readonly BlockLine[],
  costs: PlaceCosts,
): readonly HistoryLabelPlace[] {
  const size = blockSize(lines);
  const firstLine = lines[0]?.heightPx ?? 0;
  return gaps.flatMap((gap) =>
    spotsAt(dot, size, firstLine, gap).map(({ x, y, anchor, cost }) => {
      const box = { x, y, ...size };
      return {
        box,
        anchor,
        lines,
        leader: gap > leadsFrom ? leaderTo(dot, box, firstLine) : undefined,
        cost: costs.form + (cost + gap * 0.9) * costs.weight + costOfCrossings(box, costs),
      };
    }),
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: TextMark['anchor'];
  readonly cost: number;
}

function spotsAt(
  { x, y, box }: DrawnClaim,
  { width, height }: Pick<Box, 'width' | 'height'>,
  firstLine: number,
  gap: number,
): readonly Spot[] {
  const [right, left] = [box.x + box.width + gap, box.x - gap - width];
  const [above, below] = [box.y - gap - height, box.y + box.height + gap];
  // Hanging from the first line, about the middle, standing on the last; and half way between.
  const slack = height - firstLine;
  const rises = [0, 0.5, 1, 0.25, 0.75].map((part) => y - firstLine / 2 - slack * part);
  const shifts = [
    { x: x - 6, anchor: 'start' },
    { x: x - width / 2, anchor: 'middle' },
    { x: x - width + 6, anchor: 'end' },
  ] as const;
  return [
    ...rises.flatMap((top, index): readonly Spot[] => [
      { x: right, y: top, anchor: 'start', cost: index },
      { x: left, y: top, anchor: 'end', cost: 3 + index },
    ]),
    ...shifts.flatMap((shift, index): readonly Spot[] => [
      { ...shift, y: above, cost: 5 + index },
      { ...shift, y: below, cost: 4 + index },
    ]),
    { x: right, y: above, anchor: 'start', cost: 8 },
    { x: right, y: below, anchor: 'start', cost: 7 },
    { x: left, y: above, anchor: 'end', cost: 9 },
    { x: left, y: below, anchor: 'end', cost: 9 },
  ];
}

function costOfCrossings(box: Box, { threads, ground, frame }: PlaceCosts): number {
  const { time, top, bottom } = frame;
  const cut = time.stretchedTo && time(time.stretchedTo);
  const isCut = cut !== undefined && touches([cut, top, cut, bottom], box);
  const isOnGround = ground !== undefined && overlaps(box, ground);
  const crossed = threads.filter((line) => touches(line, box)).length;
  return crossed * 4 + (isCut ? 9 : 0) + (isOnGround ? 12 : 0);
}

function leaderTo(dot: DrawnClaim, box: Box, firstLine: number): LabelPlace['leader'] {
  const toX = Math.min(Math.max(dot.x, box.x), box.x + box.width);
  const isBeside = toX !== dot.x;
  const toY = isBeside
    ? Math.min(Math.max(dot.y, box.y + firstLine / 2), box.y + box.height - firstLine / 2)
    : dot.y < box.y
      ? box.y
      : box.y + box.height;
  const length = Math.hypot(toX - dot.x, toY - dot.y) || 1;
  // The line begins outside the dot's own box, which is an obstacle like every other.
  const reach = Math.hypot(dot.box.width, dot.box.height) / 2 + 2.5;
  const at = Math.min(1, reach / length);
  return [
    roundPx(dot.x + (toX - dot.x) * at),
    roundPx(dot.y + (toY - dot.y) * at),
    roundPx(toX),
    roundPx(toY),
  ];
}
