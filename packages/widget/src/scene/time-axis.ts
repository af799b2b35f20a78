// The axis of days: where a day stands, months and years as ticks, the same for every chart over time.
import {
  addDays,
  dayNumber,
  headlineQuantities,
  sameSignature,
  type CalendarDay,
  type FrontReport,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { boxOfText } from './box.js';
import type { Frame } from './frame.js';
import { linearScale } from './linear-scale.js';
import { lineMark, textMark } from './make-mark.js';
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

const leastDays = 60;
/** **Units:** CSS pixels. */
const leastTickWidth = 12;

/**
 * The days from the first headline claim to the day of the data, whole months, the same for every headline.
 *
 * **Absent:** with no claims, the year before the day of the data.
 */
export function daysShown(report: FrontReport): DayRange {
  const quantities = Object.values(headlineQuantities);
  const spoken = report.claims
    .filter(({ modality, baseline }) => modality === 'observed' && baseline === undefined)
    .filter(({ quantity }) => quantities.some((asked) => sameSignature(asked, quantity)))
    .map(({ spokenOn }) => spokenOn)
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
    lineMark('axis', plot.left, y, plot.right, y),
    ...days.map((day) => lineMark('axis', edge(day), y, edge(day), y + 4)),
    ...tickLabels(days, edge, plot, words),
  ];
}

/** Every month, every quarter, every half-year or every year: the most that has room. */
const labelSteps = [1, 3, 6, 12] as const;

/** The firsts of months that a width has room to mark, in regular steps. **Units:** CSS pixels. */
export function tickDays([first, last]: DayRange, width: number): readonly CalendarDay[] {
  const months: CalendarDay[] = [];
  const start = monthStart(first);
  for (let day = start === first ? start : nextMonth(start); day <= last; day = nextMonth(day)) {
    months.push(day);
  }
  const step = labelSteps.find((every) => width * every >= leastTickWidth * months.length) ?? 12;
  return months.filter((day) => isAtStep(day, step));
}

/** Labels at a regular step; where the first of them is no January, its year stands beneath it. */
function tickLabels(
  days: readonly CalendarDay[],
  edge: (day: CalendarDay) => number,
  plot: Frame,
  words: Words,
): readonly Mark[] {
  const y = plot.bottom + 17;
  const label = (day: CalendarDay): TextMark =>
    textMark('tick-label', words.monthTick(day), edge(day), y, 'middle');
  const fits = (day: CalendarDay): boolean => {
    const { x, width } = boxOfText(label(day));
    return x >= 0 && x + width <= plot.width;
  };
  const selections = labelSteps.flatMap((step) => {
    const regular = days.filter((day) => isAtStep(day, step) && fits(day));
    const withFirst = [
      ...days.slice(0, 1).filter(fits),
      ...regular.filter((day) => day !== days[0]),
    ];
    return [withFirst, regular];
  });
  const chosen = selections.find((some) => areApart(some.map(label))) ?? [];
  const [first] = chosen;
  const year =
    first && monthOf(first) !== 1
      ? [textMark('tick-label', words.monthTick(yearStart(first)), edge(first), y + 14, 'middle')]
      : [];
  return [...chosen.map(label), ...year];
}

function areApart(marks: readonly TextMark[]): boolean {
  const boxes = marks.map(boxOfText);
  return boxes.every(({ x, width }, index) => x + width + 8 <= (boxes[index + 1]?.x ?? Infinity));
}

function isAtStep(day: CalendarDay, step: number): boolean {
  return (monthOf(day) - 1) % step === 0;
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

function monthStart(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - Number(day.slice(8, 10)));
}

function nextMonth(day: CalendarDay): CalendarDay {
  return monthStart(addDays(day, 31));
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
