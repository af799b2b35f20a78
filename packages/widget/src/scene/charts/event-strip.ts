// What happened when: events as short marks on the days of the claims' own axis, numbered as in the list.
import {
  firstDay,
  lastDay,
  type RecordedEvent,
  type FrontReport,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { boxOfText, type Box } from '../box.js';
import { emptyScene } from '../empty-scene.js';
import {
  breadthOf,
  drawnWidth,
  timeMargins,
  type Breadth,
  type Frame,
  type Size,
} from '../frame.js';
import { keyedMark, lineMark, pathMark, textMark } from '../make-mark.js';
import { placeLabels, type LabelPlace } from '../place-labels.js';
import { roundPx } from '../round-px.js';
import type { Mark, Scene } from '../scene.js';
import { sourceLine } from '../source-line.js';
import { textStyle } from '../text-style.js';
import { fittedText } from '../text-width.js';
import {
  daysCovered,
  daysShown,
  isShown,
  timeAxis,
  timeAxisHeight,
  timeScale,
  type TimeScale,
} from '../time-axis.js';
import type { Focus } from './chart.js';

interface EventPlace extends LabelPlace {
  readonly marks: readonly Mark[];
}

/** Events so close together that they share a label. */
interface EventCluster {
  readonly x: number;
  /** In order, with their places in the report's list of events, from 1. */
  readonly events: readonly { readonly event: RecordedEvent; readonly number: number }[];
}

const rowHeight = 16;
const rowCounts: Readonly<Record<Breadth, number>> = { narrow: 13, medium: 11, wide: 10 };
const top = 8;
const tickHeight = 8;
/** Events nearer than this share a label. **Units:** CSS pixels. */
const sharedWithin = 4;
const shortTitleWidth = 200;

/**
 * Events on the same days as `spanOverTimeChart`, at the same place. Each carries its number in `report.events`, and its
 * title where there is room; a number that finds no room is left to the list.
 *
 * **Absent:** events before the first headline claim are left to the list; with none shown, a sentence says so.
 */
export function eventStripChart(
  report: FrontReport,
  size: Size,
  words: Words,
  _focus: Focus = {},
): Scene {
  const width = drawnWidth(size);
  const title = words.text('chart.event-strip');
  const range = daysShown(report);
  const { left, right } = timeMargins(width);
  const time = timeScale(range, left, width - right);
  const clusters = clustersOf(report, time);
  if (clusters.length === 0) {
    const text = words.text('empty.day', { day: words.day(report.knownOn) });
    return emptyScene('event-strip', width, { title, text }, report, words);
  }
  const rows = rowCounts[breadthOf(width)];
  const room: StripRoom = { width, rows, time, bottom: top + rows * rowHeight + tickHeight };
  // Rows that stay empty are given back: the same strip again, as much higher as its highest label allows.
  const bottom = room.bottom - Math.max(0, clusterMarks(clusters, room).highest - top);
  const drawn = clusterMarks(clusters, { ...room, bottom });
  const plot: Frame = { width, height: bottom, left, right: width - right, top, bottom };
  const source = sourceLine(report, width, bottom + timeAxisHeight, words);
  return {
    chart: 'event-strip',
    width,
    height: bottom + timeAxisHeight + source.height,
    title,
    marks: [...timeAxis(time, plot, words), ...drawn.marks, ...source.marks],
  };
}

/** The day an event is drawn at: its first, or the last it can have been. */
function dayOf({ day }: RecordedEvent): ReturnType<typeof firstDay> {
  return day.first === undefined ? lastDay(day) : firstDay(day);
}

function clustersOf({ events }: FrontReport, time: TimeScale): readonly EventCluster[] {
  const clusters: EventCluster[] = [];
  const inOrder = events
    .map((event, index) => ({ event, number: index + 1, x: time.at(dayOf(event)) }))
    .filter(({ event }) => isShown(dayOf(event), time.range))
    .sort((a, b) => a.x - b.x);
  for (const { x, ...one } of inOrder) {
    const last = clusters.at(-1);
    if (last && x - last.x < sharedWithin)
      clusters[clusters.length - 1] = { ...last, events: [...last.events, one] };
    else clusters.push({ x, events: [one] });
  }
  return clusters;
}

interface StripRoom {
  readonly width: number;
  readonly rows: number;
  readonly time: TimeScale;
  readonly bottom: number;
}

/** Each cluster's label in the lowest row that is free; its pole keeps other labels off its way. */
function clusterMarks(
  clusters: readonly EventCluster[],
  room: StripRoom,
): { readonly marks: readonly Mark[]; readonly highest: number } {
  const within: Box = { x: 0, y: 0, width: room.width, height: room.bottom };
  // Later ones first, so that each title has the days after it to itself.
  const requests = clusters.map((cluster) => ({
    priority: -cluster.x,
    places: placesOf(cluster, room),
  }));
  const placed = placeLabels<EventPlace>(requests, [], within);
  const tops = placed.flatMap((place) => place?.boxes.map(({ y }) => y) ?? []);
  const marks = clusters.flatMap(({ events }, index) =>
    events.map(({ event }, place) =>
      keyedMark('event', event.id, event.title, [
        ...tickMarks(event, room),
        ...(place === 0 ? (placed[index]?.marks ?? []) : []),
      ]),
    ),
  );
  return { marks, highest: Math.min(...tops, room.bottom - tickHeight) };
}

function tickMarks(event: RecordedEvent, { time, bottom }: StripRoom): readonly Mark[] {
  const x = time.at(dayOf(event));
  const days = event.day.first === undefined ? undefined : daysCovered(event.day, time);
  const isLong = days && days[1] - days[0] > 3;
  const y = bottom - 3;
  return [
    pathMark('target', `M${roundPx(x)},${bottom - tickHeight}L${roundPx(x)},${bottom}`),
    lineMark('event-tick', x, bottom - tickHeight, x, bottom),
    ...(isLong ? [lineMark('event-tick', days[0], y, days[1], y)] : []),
  ];
}

/** With the whole title, with a part of it, or with the number alone, in each row from the axis up. */
function placesOf(
  { x, events }: EventCluster,
  { width, rows, bottom }: StripRoom,
): readonly EventPlace[] {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return [];
  const levels = [...new Array<undefined>(rows).keys()].map(
    (row) => bottom - tickHeight - 4 - row * rowHeight,
  );
  const number = first === last ? String(first.number) : `${first.number}–${last.number}`;
  const { title } = first.event;
  const mayName = events.length === 1 && breadthOf(width) !== 'narrow';
  const short = fittedText(title, shortTitleWidth, textStyle('note').sizePx);
  const titles = mayName ? [...new Set([title, short, ''])] : [''];
  return titles.flatMap((one) =>
    levels.map((y) => placeAt(number, one, x, y, bottom - tickHeight)),
  );
}

/** A flag: the label to the right of its pole. */
function placeAt(number: string, title: string, x: number, y: number, foot: number): EventPlace {
  const [start, poleTop] = [x + 4, y - 9];
  const numberMark = textMark('event-number', number, start, y);
  const titleStart = start + boxOfText(numberMark).width + 5;
  const titleMark = textMark('note', title, titleStart, y);
  const end = title === '' ? titleStart - 5 : titleStart + boxOfText(titleMark).width;
  return {
    marks: [
      lineMark('leader', x, poleTop, x, foot),
      numberMark,
      ...(title === '' ? [] : [titleMark]),
    ],
    boxes: [
      { x: x + 2, y: y - 11, width: end - x + 4, height: 14 },
      { x: x - 1.5, y: poleTop, width: 3, height: foot - poleTop },
    ],
  };
}
