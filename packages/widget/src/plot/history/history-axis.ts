// The axis of a history: months beneath the lanes and a few events in words; and the lines and numbers of each lane's scale.
import { utcMonth } from 'd3-time';
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import { PathPen } from '../path-pen.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark } from '../scene.js';
import { textMark } from '../text-block.js';
import { textWidth } from '../text-width.js';
import { dateOf, dayOf } from '../time-scale.js';
import type { HistoryAsk } from './history.js';
import { eventMarks } from './history-events.js';
import type { HistoryFrame } from './history-frame.js';

/** The axis with the height of the whole picture, events included. */
export interface HistoryAxis {
  /** What the ground of silence may lie on. */
  readonly grid: readonly Mark[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The axis of a frame. */
export function historyAxis(frame: HistoryFrame, ask: HistoryAsk, words: PlotWords): HistoryAxis {
  const months = monthLabels(frame, words);
  const events = eventMarks(frame, ask.events, words, months);
  const values = valueMarks(frame, words);
  return {
    grid: values.slice(0, 1),
    marks: [
      ...values.slice(1),
      ...events.lines,
      monthTicks(frame),
      ...months.map(({ mark }) => mark),
      ...events.texts,
    ],
    height: Math.ceil(events.bottom + 2),
  };
}

/** All lines above zero in one path, those of zero in the next; the first lane has every number, all others their ends. */
function valueMarks(frame: HistoryFrame, words: PlotWords): readonly Mark[] {
  const { left, right, value, ticks, type, floors } = frame;
  const lines = (role: 'axis' | 'grid', at: readonly number[]): Mark => {
    const pen = new PathPen();
    for (const floor of floors) {
      for (const tick of at) {
        pen.moveTo(left, roundPx(floor - value(tick)));
        pen.lineTo(right, roundPx(floor - value(tick)));
      }
    }
    return { kind: 'path', role, d: pen.toString() };
  };
  const ends = ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
  const labels = floors.flatMap((floor, lane) =>
    (lane === 0 ? ticks : ends).map((tick) =>
      textMark([{ text: words.number(tick), role: 'axis-label' }], {
        x: left - 6,
        y: floor - value(tick) + type.detail * 0.36,
        anchor: 'end',
        sizePx: type.detail,
      }),
    ),
  );
  const others = ticks.filter((tick) => tick !== 0);
  return [lines('grid', others), lines('axis', [0]), ...labels];
}

/** A label of a month and the room it takes. */
export interface MonthLabel {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Months, with their year at the first and at every January; where labels would be close, fewer of them. */
function monthLabels(frame: HistoryFrame, words: PlotWords): readonly MonthLabel[] {
  const { time, bottom, type, left, right } = frame;
  const months = utcMonth.range(dateOf(time.first), dateOf(time.last)).map(dayOf);
  const isJanuary = (day: CalendarDay): boolean => dateOf(day).getUTCMonth() === 0;
  const placed: MonthLabel[] = [];
  // Years first: a row of months of no year says nothing.
  const inTurn = [...months.filter(isJanuary), ...months.filter((day) => !isJanuary(day))];
  for (const day of inTurn) {
    const isFirst = day === months[0];
    const month = dateOf(day).getUTCMonth();
    if (!isFirst && month % stepAt(day, frame) !== 0) continue;
    const text = words.monthTick(day, isFirst || isJanuary(day));
    const width = textWidth(text, type.detail);
    const x = Math.min(Math.max(time(day), left + width / 2 - 8), right - width / 2);
    const [from, to] = [x - width / 2, x + width / 2];
    const gap = type.detail * 0.6;
    if (placed.some((other) => from < other.to + gap && other.from < to + gap)) continue;
    const at = { x, y: bottom + 6 + type.detail, anchor: 'middle', sizePx: type.detail } as const;
    placed.push({ mark: textMark([{ text, role: 'axis-label' }], at), from, to });
  }
  return placed;
}

/** Every how many months a label has room about a day. */
function stepAt(day: CalendarDay, { time, type }: HistoryFrame): number {
  const isRoomy = (step: number): boolean =>
    time(dayOf(utcMonth.offset(dateOf(day), step))) - time(day) >= type.detail * 4.4;
  return [1, 3, 6, 12].find(isRoomy) ?? 12;
}

function monthTicks({ time, bottom }: HistoryFrame): Mark {
  const pen = new PathPen();
  for (const month of utcMonth.range(dateOf(time.first), dateOf(time.last))) {
    const x = roundPx(time(dayOf(month)));
    pen.moveTo(x, bottom);
    pen.lineTo(x, bottom + (month.getUTCMonth() === 0 ? 7 : 3.5));
  }
  return { kind: 'path', role: 'axis', d: pen.toString() };
}
