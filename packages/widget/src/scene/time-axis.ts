// The axis of days: where a day stands, months and years as ticks, the same for every chart over time.
import { utcTicks } from 'd3-time';
import {
  addDays,
  dayNumber,
  dayOfNumber,
  headlineQuantities,
  sameSignature,
  spokenDay,
  type CalendarDay,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { textBox } from './box.js';
import type { Frame } from './frame.js';
import { linearScale } from './linear-scale.js';
import type { Mark, TextMark } from './scene.js';

/** The first and the last day that charts over time show. */
export type DayRange = readonly [first: CalendarDay, last: CalendarDay];

/** Where days stand. **Units:** CSS pixels from the picture's left. */
export interface TimeScale {
  readonly range: DayRange;
  /** The middle of a day. */
  at(day: CalendarDay): number;
  /** The start of a day. */
  edge(day: CalendarDay): number;
}

const msPerDay = 86_400_000;
const leastDays = 60;

/**
 * The days from the first headline claim to the day of the data, whole months, the same for every headline.
 *
 * **Absent:** with no claims, the year before the day of the data.
 */
export function daysShown(report: Report): DayRange {
  const quantities = Object.values(headlineQuantities);
  const spoken = report.claims
    .filter(({ modality, baseline }) => modality === 'observed' && baseline === undefined)
    .filter(({ quantity }) => quantities.some((asked) => sameSignature(asked, quantity)))
    .map(spokenDay)
    .sort();
  const first = spoken[0] ?? addDays(report.dataDay, -365);
  const latestStart = addDays(report.dataDay, -leastDays);
  return [monthStart(first < latestStart ? first : latestStart), report.dataDay];
}

/** Whether a day is shown. */
export function isShown(day: CalendarDay, [first, last]: DayRange): boolean {
  return day >= first && day <= last;
}

/** Maps days to a stretch from left to right; every language reads it so. */
export function timeScale(range: DayRange, left: number, right: number): TimeScale {
  const scale = linearScale([dayNumber(range[0]), dayNumber(range[1]) + 1], [left, right]);
  return {
    range,
    at: (day) => scale(dayNumber(day) + 0.5),
    edge: (day) => scale(dayNumber(day)),
  };
}

/** Height of an axis of days with its labels. **Units:** CSS pixels. */
export const timeAxisHeight = 34;

/** The axis under a plot: its line, its ticks and as many labels as fit. */
export function timeAxis({ range, edge }: TimeScale, plot: Frame, words: Words): readonly Mark[] {
  const days = tickDays(range, plot.right - plot.left);
  const y = plot.bottom;
  return [
    { kind: 'line', role: 'axis', x1: plot.left, y1: y, x2: plot.right, y2: y },
    ...days.map((day): Mark => ({
      kind: 'line',
      role: 'axis',
      x1: edge(day),
      y1: y,
      x2: edge(day),
      y2: y + 4,
    })),
    ...tickLabels(days, edge, plot, words),
  ];
}

/** The firsts of months that a width has room to mark. **Units:** CSS pixels. */
export function tickDays([first, last]: DayRange, width: number): readonly CalendarDay[] {
  const dates = utcTicks(
    new Date(`${first}T00:00:00Z`),
    new Date(`${last}T00:00:00Z`),
    Math.max(3, width / 40),
  );
  return dates
    .map((date) => dayOfNumber(Math.floor(date.getTime() / msPerDay)))
    .filter((day) => day.endsWith('-01'));
}

/** Every month, every quarter, every half-year or every year: the most that has room. */
const labelSteps = [1, 3, 6, 12] as const;

/** Labels at a regular step; where the first of them is no January, its year stands beneath it. */
function tickLabels(
  days: readonly CalendarDay[],
  edge: (day: CalendarDay) => number,
  plot: Frame,
  words: Words,
): readonly Mark[] {
  const label = (day: CalendarDay): TextMark => ({
    kind: 'text',
    role: 'tick-label',
    x: edge(day),
    y: plot.bottom + 17,
    text: words.monthTick(day),
    anchor: 'middle',
  });
  const everyStep = labelSteps.map((step) =>
    days
      .filter((day) => (monthOf(day) - 1) % step === 0)
      .map(label)
      .filter((mark) => fits(mark, plot)),
  );
  const chosen = everyStep.find(areApart) ?? [];
  const [firstTick] = days;
  const start = firstTick && label(firstTick);
  const withStart =
    start && fits(start, plot) && areApart([start, ...chosen.slice(0, 1)])
      ? [start, ...chosen]
      : chosen;
  const [first] = withStart;
  const firstLabelled = days.find((day) => edge(day) === first?.x);
  return first && firstLabelled && monthOf(firstLabelled) !== 1
    ? [...withStart, { ...first, y: first.y + 14, text: words.monthTick(yearStart(firstLabelled)) }]
    : withStart;
}

function fits(mark: TextMark, plot: Frame): boolean {
  const { x, width } = textBox(mark.text, mark.x, mark.y, mark.anchor, mark.role);
  return x >= 0 && x + width <= plot.width;
}

function areApart(marks: readonly TextMark[]): boolean {
  const boxes = marks.map((mark) => textBox(mark.text, mark.x, mark.y, mark.anchor, mark.role));
  return boxes.every((box, index) => {
    const next = boxes[index + 1];
    return next === undefined || box.x + box.width + 8 <= next.x;
  });
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

function monthStart(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - Number(day.slice(8, 10)));
}

function yearStart(day: CalendarDay): CalendarDay {
  return `${Number(day.slice(0, 4))}-01-01` as CalendarDay;
}

/** The pixels that a date of stated precision covers. **Absent:** undefined where it is one certain day. */
export function daysCovered(
  span: { readonly first: CalendarDay | undefined; readonly last: CalendarDay | undefined },
  { range: [shownFirst, shownLast], at }: TimeScale,
): readonly [number, number] | undefined {
  const first = span.first ?? span.last;
  const last = span.last ?? span.first;
  if (first === undefined || last === undefined || first === last) return undefined;
  const from = first < shownFirst ? shownFirst : first;
  const to = last > shownLast ? shownLast : last;
  return from > to ? undefined : [at(from), at(to)];
}
