// The frame of a history: names at the left, figures at the right, and between them where a day and a number stand.
import { figureBounds, type Claim } from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../plot-words.js';
import type { Size } from '../scene.js';
import { blockSize } from '../text-block.js';
import { textWidth } from '../text-width.js';
import { timeScale, type TimeScale } from '../time-scale.js';
import { typeSizes, type TypeSizes } from '../type-sizes.js';
import { valueScale, type ValueScale } from '../value-scale.js';
import type { HistoryAsk } from './history.js';
import { figureLines, nameLines } from './lane-heads.js';
import type { Lane } from './lanes.js';

/** **Units:** CSS pixels from the scene's top left. */
export interface HistoryFrame {
  readonly width: number;
  /** Where the days begin and end. */
  readonly left: number;
  readonly right: number;
  /** What is above all lanes, and the time axis beneath them. */
  readonly top: number;
  readonly bottom: number;
  readonly type: TypeSizes;
  readonly time: TimeScale;
  /** How far above its lane's line a number stands. */
  readonly value: ValueScale;
  /** The numbers of each lane's scale. */
  readonly ticks: readonly number[];
  /** The line of zero of each lane. */
  readonly floors: readonly number[];
  /** Where the name of the group of old figures stands. **Absent:** there are no two groups. */
  readonly olderFrom: number | undefined;
  /** How wide a line of a name may be. */
  readonly nameRoom: number;
  readonly isRoomy: boolean;
}

/** Of the picture, what names may take. */
const mostForNames = 0.24;

/** From this width on, in em, a lane's figure has its month and its age in one line. */
const roomyFromEm = 46;

/** The frame for these lanes. */
export function historyFrame(
  lanes: readonly Lane[],
  ask: HistoryAsk,
  words: PlotWords,
  { widthPx, emPx }: Size,
): HistoryFrame {
  const type = typeSizes(emPx);
  const nameRoom = widthPx * mostForNames;
  const isRoomy = widthPx >= roomyFromEm * emPx;
  const names = lanes.map((lane) => nameLines(lane, words, type, nameRoom));
  const figures = lanes.map((lane) => figureLines(lane, ask, words, type, isRoomy));
  const value = valueScale(highest(ask.claims), [0, type.label * (isRoomy ? 2.8 : 3.4)], 2);
  const fits = value.ticks.length * type.detail * 1.2 <= value(value.top) + type.detail;
  // Where all numbers have no room one above the other: zero and the highest.
  const ticks = fits ? value.ticks : [0, ...value.ticks.slice(-1)];
  const widestTick = Math.max(...ticks.map((tick) => textWidth(words.number(tick), type.detail)));
  const widest = (blocks: typeof names): number =>
    Math.max(...blocks.map((lines) => blockSize(lines).width));
  const left = Math.ceil(widest(names) + type.detail + widestTick + 6);
  const right = Math.floor(widthPx - 1 - widest(figures) - type.detail);
  const top = Math.round(type.detailLine * 1.3);
  const floors: number[] = [];
  let y = top;
  let olderFrom: number | undefined;
  for (const [index, lane] of lanes.entries()) {
    if (index > 0 && olderFrom === undefined && isOlder(lane)) {
      y += type.detailLine;
      olderFrom = Math.round(y);
    }
    const texts = Math.max(
      ...[names[index], figures[index]].map((lines) => blockSize(lines ?? []).height),
    );
    const floor = y + Math.max(value(value.top) + type.detail, texts);
    floors.push(Math.round(floor));
    y = floor + type.detail * 0.9;
  }
  const days = ask.claims.map(({ spokenOn }) => spokenOn);
  const time = timeScale(days, ask.knownOn, [left + type.detail * 0.5, right]);
  const bottom = Math.round(floors.at(-1) ?? top);
  return {
    width: widthPx,
    left,
    right,
    top,
    bottom,
    type,
    time,
    value,
    ticks,
    floors,
    olderFrom,
    nameRoom,
    isRoomy,
  };
}

const aYear = 365;

function isOlder({ sides }: Lane): boolean {
  return sides.every(({ ageDays }) => ageDays > aYear);
}

function highest(claims: readonly Claim[]): number {
  const ends = claims.flatMap(({ figure }) => {
    const { low, high } = figureBounds(figure) ?? {};
    return [low ?? 0, high ?? 0];
  });
  return Math.max(0, ...ends);
}
