// One lane as drawn: its claims on their days, a few of their numbers, its name and its figure.
import type { Claim } from '@dprk-deployment-tracker/core';
import { grown, overlaps, type Box } from '../box.js';
import type { DrawnClaim } from '../claim-symbol.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark } from '../scene.js';
import { blockMarks, blockSize, textMark } from '../text-block.js';
import { textWidth } from '../text-width.js';
import type { HistoryAsk } from './history.js';
import type { HistoryFrame } from './history-frame.js';
import { laneClaims, type LaneClaims } from './lane-claims.js';
import { figureLines, nameLines } from './lane-heads.js';
import type { Lane } from './lanes.js';

/** The lane's claims with everything around them. */
export interface LaneMarks extends Omit<LaneClaims, 'single'> {
  readonly texts: readonly Mark[];
}

/** The lane at this place from the top. */
export function laneMarks(
  lane: Lane,
  index: number,
  frame: HistoryFrame,
  ask: HistoryAsk,
  words: PlotWords,
  { taken, isCrowded }: { readonly taken: readonly Box[]; readonly isCrowded: boolean },
): LaneMarks {
  const { type, value, width, nameRoom } = frame;
  const floor = frame.floors[index] ?? 0;
  const claims = laneClaims(lane, floor, frame, ask, isCrowded);
  const [side] = lane.sides;
  const newest = lane.sides.length === 1 ? side?.claims[0] : undefined;
  const owner = newest ? { side: newest.voice, key: newest.id } : {};
  const middle = floor - value(value.top) / 2;
  const names = nameLines(lane, words, type, nameRoom);
  const figures = figureLines(lane, ask, words, type, frame.isRoomy);
  const topOf = (lines: typeof names): number => middle - blockSize(lines).height / 2;
  const isNamed = lane.sides.length === names.length;
  return {
    ...claims,
    texts: [
      ...numbers(claims.single, newest, floor, frame, words, taken),
      ...names.flatMap((line, row) => {
        const y = topOf(names) + blockSize(names.slice(0, row)).height;
        const shared = isNamed ? lane.sides[row]?.voice.id : undefined;
        const whose = newest ? owner : shared === undefined ? {} : { side: shared };
        return blockMarks([line], { x: 0, y }, 'start', whose);
      }),
      ...blockMarks(figures, { x: width - 1, y: topOf(figures) }, 'end', owner),
    ],
  };
}

/** What was said in words, the highest, the lowest and then the newer of the earlier claims, where nothing else stands. */
function numbers(
  drawn: readonly DrawnClaim[],
  newest: Claim | undefined,
  floor: number,
  { type, left, right, value }: HistoryFrame,
  words: PlotWords,
  around: readonly Box[],
): readonly Mark[] {
  const earlier = drawn.filter(({ claim }) => claim !== newest);
  const byHeight = [...earlier].sort((a, b) => a.y - b.y);
  const byDay = [...earlier].sort((a, b) => b.x - a.x);
  const inWords = earlier.filter(({ claim }) => claim.figure.kind === 'in-words');
  const inTurn = new Set([...inWords, ...byHeight.slice(0, 1), ...byHeight.slice(-1), ...byDay]);
  // A number above or below the newest would be taken for its own.
  const clear = (claim: Claim): number => (claim === newest ? type.detail * 1.1 : 1);
  const taken: Box[] = [...around, ...drawn.map(({ claim, box }) => grown(box, clear(claim)))];
  const texts: Mark[] = [];
  const numbered = new Set<number>();
  const limit = { top: floor - value(value.top) - type.detail * 1.1, bottom: floor - 1 };
  for (const { claim, box, x, y } of inTurn) {
    // A number that stands in the lane already need not be said again.
    if (numbered.has(roundPx(y))) continue;
    const text = words.figure(claim);
    const width = textWidth(text, type.detail);
    const height = type.detail;
    // A number near zero stands on its line.
    const beside = Math.min(y - height / 2, limit.bottom - height);
    const over = [0.5, 0.65, 0.8].map((share) => x - width * share);
    const ownAlone = over.filter((from) => isOverOwn(y, from, width, drawn));
    const spots = [
      ...ownAlone.map((from) => ({ x: from, y: box.y - height - 1 })),
      ...ownAlone.map((from) => ({ x: from, y: box.y + box.height + 1 })),
      { x: box.x + box.width + 3, y: beside },
      { x: box.x - 3 - width, y: beside, anchor: 'end' as const },
    ].map((at) => ({ anchor: 'start' as const, ...at, width, height }));
    const spot = spots.find(
      (one) =>
        one.x >= left &&
        one.x + width <= right &&
        one.y >= limit.top &&
        one.y + height <= limit.bottom &&
        !taken.some((other) => overlaps(one, other)),
    );
    if (!spot) continue;
    taken.push(grown(spot, 2));
    numbered.add(roundPx(y));
    // Texts are narrower than the room they are given: those before their mark end at it.
    const { anchor } = spot;
    const edge = anchor === 'end' ? spot.x + width : spot.x;
    const at = { x: roundPx(edge), y: spot.y + height * 0.86, anchor };
    const parts = [{ text, role: 'label-muted' as const }];
    texts.push(textMark(parts, { ...at, sizePx: type.detail }, { key: claim.id }));
  }
  return texts;
}

/** Over another mark than those of its height a number would be read as that one's. */
function isOverOwn(y: number, from: number, width: number, drawn: readonly DrawnClaim[]): boolean {
  return drawn
    .filter((other) => roundPx(other.y) !== roundPx(y))
    .every(({ box }) => box.x > from + width || box.x + box.width < from);
}
