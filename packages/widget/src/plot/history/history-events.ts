// A few events in words beneath the months, each led up to its day.
import { descending } from 'd3-array';
import { lastDay, type RecordedEvent } from '@dprk-deployment-tracker/core';
import { overlaps, type Box } from '../box.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark, TextMark } from '../scene.js';
import { blockMarks, blockSize, detailLines, type BlockLine } from '../text-block.js';
import type { MonthLabel } from './history-axis.js';
import type { HistoryFrame } from './history-frame.js';

/** The events with the lower edge of their rows. */
export interface EventMarks {
  readonly lines: readonly Mark[];
  readonly texts: readonly Mark[];
  readonly bottom: number;
}

const mostInWide = 5;
const mostInNarrow = 3;
const rows = [0, 1, 2, 3, 4];

interface PlacedEvent {
  readonly event: RecordedEvent;
  readonly x: number;
  readonly lines: readonly BlockLine[];
  readonly anchor: TextMark['anchor'];
  readonly text: Box;
  readonly leader: Box;
}

/** The more important events in rows; what fits in no row is left out. */
export function eventMarks(
  frame: HistoryFrame,
  events: readonly RecordedEvent[],
  words: PlotWords,
  months: readonly MonthLabel[],
): EventMarks {
  const { time, bottom, type, width } = frame;
  const first = bottom + 12 + type.detail * 1.3;
  const shown = events
    .filter(({ day }) => lastDay(day) >= time.first && lastDay(day) <= time.last)
    .slice(0, width / type.detail < 44 ? mostInNarrow : mostInWide);
  const placed: PlacedEvent[] = [];
  // The last ones stand highest: so no line that leads down to an earlier one's words crosses a later one's.
  for (const event of shown.sort((a, b) => descending(lastDay(a.day), lastDay(b.day)))) {
    const one = placedEvent(event, words.event(event), frame, first, placed);
    if (one) placed.push(one);
  }
  const inOrder = placed.sort((a, b) => a.x - b.x);
  const lowest = Math.max(
    bottom + 10 + type.detail,
    ...placed.map(({ text }) => text.y + text.height),
  );
  return {
    lines: inOrder.flatMap(({ event, x, leader }) => leaderMarks(event, x, leader, frame, months)),
    texts: inOrder.flatMap(({ event, lines, anchor, text }) =>
      blockMarks(
        lines,
        { x: anchor === 'start' ? text.x : text.x + text.width, y: text.y },
        anchor,
        {
          key: event.id,
        },
      ),
    ),
    bottom: lowest,
  };
}

/** The highest row at which neither text nor leader meets another event's. */
function placedEvent(
  event: RecordedEvent,
  words: string,
  { time, type, left, right, bottom, width: whole }: HistoryFrame,
  first: number,
  placed: readonly PlacedEvent[],
): PlacedEvent | undefined {
  const x = roundPx(time(lastDay(event.day)));
  const lines = detailLines(words, 'event-label', type, Math.min(type.detail * 17, whole * 0.34));
  const { width, height } = blockSize(lines);
  for (const row of rows) {
    const y = first + row * type.detailLine;
    const leader = { x: x - 5, y: bottom, width: 10, height: y - bottom + type.detailLine - 1 };
    for (const anchor of ['start', 'end'] as const) {
      const text = { x: anchor === 'start' ? x + 5 : x - 5 - width, y, width, height };
      if (text.x < left - 6 || text.x + width > right) continue;
      const isFree = placed.every(
        (other) =>
          !overlaps(text, other.text) &&
          !overlaps(text, other.leader) &&
          !overlaps(leader, other.text) &&
          !overlaps(leader, other.leader),
      );
      if (isFree) return { event, x, lines, anchor, text, leader };
    }
  }
  return undefined;
}

/** A line through all lanes down to the words, which makes way for a month's name. */
function leaderMarks(
  { id }: RecordedEvent,
  x: number,
  leader: Box,
  { top, bottom, type }: HistoryFrame,
  months: readonly MonthLabel[],
): readonly Mark[] {
  const end = roundPx(leader.y + leader.height);
  const line = (y1: number, y2: number): Mark => ({
    kind: 'line',
    role: 'event-line',
    key: id,
    x1: x,
    y1,
    x2: x,
    y2,
  });
  const meets = months.some(({ from, to }) => x > from - 4 && x < to + 4);
  if (!meets) return [line(top, end)];
  return [line(top, bottom + 7), line(roundPx(bottom + 10 + type.detail * 1.1), end)];
}
