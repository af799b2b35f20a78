// Pages along time: one dot for each on its day, dots of one time stacked, two lanes above one axis of days.
import { addDays, calendarDay, type CalendarDay } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { circleMark, keyedMark, textMark } from './make-mark.js';
import type { Mark } from './scene.js';
import type { TextBlock } from './text-block.js';
import { timeAxis, timeAxisHeight, timeScale, type TimeScale } from './time-axis.js';

/** One lane: what its pages are, and the day of each. */
export interface PageLane {
  readonly label: string;
  readonly days: readonly CalendarDay[];
  /** Dots that are filled, for the pages in question. */
  readonly isFilled: boolean;
}

const reach = 3.5;
const labelHeight = 18;
const sideRoom = 22;
const leastDays = 90;

/** The lanes from `top` on, with their axis. **Absent:** no days at all take no height. */
export function pageStrip(
  lanes: readonly PageLane[],
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const days = lanes.flatMap((lane) => lane.days).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { marks: [], height: 0 };
  const start = calendarDay(`${first.slice(0, 7)}-01`);
  const least = addDays(start, leastDays);
  const [left, right] = [sideRoom, width - sideRoom];
  const time = timeScale([start, last < least ? least : addDays(last, 5)], left, right);
  const marks: Mark[] = [];
  let y = top;
  for (const lane of lanes.filter((one) => one.days.length > 0)) {
    const drawn = laneMarks(lane, time, y);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  const plot = { width, height: y, left, right, top, bottom: y };
  return { marks: [...timeAxis(time, plot, words), ...marks], height: y + timeAxisHeight - top };
}

/** A label, and beneath it the dots, piled up from the foot of the lane. */
function laneMarks({ label, days, isFilled }: PageLane, time: TimeScale, top: number): TextBlock {
  const piles = pilesOf(days.map((day) => time.at(day)));
  const height = labelHeight + Math.max(...piles.map((pile) => pile.length)) * 2 * reach + 6;
  const foot = top + height - 4;
  const dots = piles.flatMap((pile) =>
    pile.map((_, level) =>
      circleMark(
        isFilled ? 'dot' : 'ring',
        pile[0] ?? 0,
        foot - reach - level * 2 * reach,
        isFilled ? reach : reach - 0.75,
      ),
    ),
  );
  return {
    marks: [
      textMark('note', label, 0, top + 12),
      keyedMark(isFilled ? 'claim' : 'claim-stale', undefined, label, dots),
    ],
    height,
  };
}

/** Places nearer to each other than a dot is wide, together. */
function pilesOf(places: readonly number[]): readonly (readonly number[])[] {
  const piles: number[][] = [];
  for (const x of [...places].sort((a, b) => a - b)) {
    const pile = piles.at(-1);
    if (pile && x - (pile[0] ?? 0) < 2 * reach) pile.push(x);
    else piles.push([x]);
  }
  return piles;
}
