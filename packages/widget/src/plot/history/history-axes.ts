// The axes of a history: round numbers at the left, months below, and a few events in words beneath them.
import { utcMonth } from 'd3-time';
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import type { Box } from '../box.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark } from '../scene.js';
import { textMark } from '../text-block.js';
import { textWidth } from '../text-width.js';
import { dateOf, dayOf } from '../time-scale.js';
import type { HistoryAsk } from './history.js';
import { eventMarks } from './history-events.js';
import type { HistoryFrame } from './history-frame.js';

/** The axes with the height of the whole picture, events included. */
export interface HistoryAxes {
  readonly marks: readonly Mark[];
  /** What labels must keep clear of. */
  readonly taken: readonly Box[];
  readonly height: number;
}

/** The axes of a frame. */
export function historyAxes(frame: HistoryFrame, ask: HistoryAsk, words: PlotWords): HistoryAxes {
  const months = monthLabels(frame, words);
  const stretch = stretchMarks(frame, words);
  const events = eventMarks(frame, ask.events, words, months);
  return {
    marks: [
      ...valueMarks(frame, words),
      ...events.lines,
      ...monthTicks(frame),
      ...months.map(({ mark }) => mark),
      ...stretch.marks,
      ...events.texts,
    ],
    taken: stretch.taken,
    height: Math.ceil(events.bottom + 2),
  };
}

function valueMarks(frame: HistoryFrame, words: PlotWords): readonly Mark[] {
  const { left, right, value, type } = frame;
  return value.ticks.flatMap((tick): readonly Mark[] => {
    const y = roundPx(value(tick));
    const label = textMark([{ text: words.number(tick), role: 'axis-label' }], {
      x: left - 6,
      y: y + type.detail * 0.36,
      anchor: 'end',
      sizePx: type.detail,
    });
    const role = tick === 0 ? 'axis' : 'grid';
    return [{ kind: 'line', role, x1: left, y1: y, x2: right, y2: y }, label];
  });
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

function monthTicks(frame: HistoryFrame): readonly Mark[] {
  const { time, bottom } = frame;
  const months = utcMonth.range(dateOf(time.first), dateOf(time.last)).map(dayOf);
  return months.map((day): Mark => {
    const x = roundPx(time(day));
    const isJanuary = dateOf(day).getUTCMonth() === 0;
    return {
      kind: 'line',
      role: 'axis',
      x1: x,
      y1: bottom,
      x2: x,
      y2: bottom + (isJanuary ? 7 : 3.5),
    };
  });
}

/** Says that the start is drawn wider, and marks where that ends. */
function stretchMarks(
  { time, top, bottom, type, left }: HistoryFrame,
  words: PlotWords,
): Pick<HistoryAxes, 'marks' | 'taken'> {
  if (!time.stretchedTo) return { marks: [], taken: [] };
  const x = roundPx(time(time.stretchedTo));
  const y = top - type.labelLine * 0.9;
  const before = dayOf(new Date(dateOf(time.stretchedTo).getTime() - 86_400_000));
  const text = words.stretchedTo(before);
  const width = textWidth(text, type.detail);
  const endsHere = width < x - left;
  const at = { x: endsHere ? x - 6 : left, y, sizePx: type.detail };
  const high = roundPx(y - type.detail * 0.8);
  return {
    marks: [
      { kind: 'line', role: 'axis-break', x1: x, y1: high, x2: x, y2: bottom },
      {
        kind: 'path',
        role: 'axis',
        d: `M${roundPx(x - 4)},${bottom + 4}L${x},${bottom - 4}M${x},${bottom + 4}L${roundPx(x + 4)},${bottom - 4}`,
      },
      textMark([{ text, role: 'axis-label' }], { ...at, anchor: endsHere ? 'end' : 'start' }),
    ],
    taken: [{ x: endsHere ? x - 6 - width : left, y: high, width, height: type.detail * 1.2 }],
  };
}
