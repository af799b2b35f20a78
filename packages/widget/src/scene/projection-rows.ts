// Losses carried forward, on an axis of days: from where to which day, beside what the page worked out.
import {
  addDays,
  type AttritionIndicator,
  type Projection,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { figureMarks, type ClaimPlace } from './claim-mark.js';
import { inDays } from './in-days.js';
import { laneGrid, laneTable, type Lane, type LaneTable } from './lane-table.js';
import { keyedMark, lineMark } from './make-mark.js';
import type { Mark } from './scene.js';
import type { TextBlock } from './text-block.js';
import { tickDays, timeAxis, timeAxisHeight, timeScale, type TimeScale } from './time-axis.js';
import type { ValueTable } from './value-rows.js';
import { figureOf, statedRows, workedOut } from './worked-out.js';

/** The rows of the daily rate: as published, and from each count of losses. */
export function rateTable(
  { stated, projections }: AttritionIndicator,
  report: Report,
  words: Words,
): ValueTable {
  const pages = stated.filter(({ part }) => part === 'daily-rate');
  const computed = projections.map((projection, index) => {
    const value = { low: projection.countedPerDay, high: projection.countedPerDay };
    const figure = words.interval(value, 'persons', 3);
    const lane = projectionLane(projection, index === 0, report, words);
    const values = [workedOut(figureOf(value), 'value-computed', keyOf(projection), figure)];
    return { ...lane, figure, remark: '', values };
  });
  return { unit: 'persons', rows: [...statedRows(pages, words), ...computed] };
}

/** The days reached, from `top` on. **Absent:** with no projection, nothing. */
export function projectionRows(
  { stated, projections }: AttritionIndicator,
  report: Report,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const [own] = projections;
  if (!own) return { marks: [], height: 0 };
  const pages = stated.filter(({ unit }) => unit === 'weeks' || unit === 'days');
  const table = laneTable(
    [
      ...statedRows(pages, words),
      ...projections.map((one, index) => projectionLane(one, index === 0, report, words)),
    ],
    width,
    top,
  );
  const { left, right, bottom } = table;
  const starts = projections.flatMap(({ countedFrom, start }) => [countedFrom, start]).sort();
  const ends = projections.map(({ end }) => end).sort();
  const range = [addDays(starts[0] ?? own.start, -7), addDays(ends.at(-1) ?? own.end, 21)] as const;
  const time = timeScale(range, left, right);
  const plot = { width, height: 0, left, right, top, bottom: bottom + 2 };
  return {
    marks: [
      ...laneGrid(tickDays(range, right - left).map(time.edge), table.pictures, (x) => x),
      ...table.marks,
      ...timeAxis(time, plot, words),
      ...pages.map((value, index) => {
        const place: ClaimPlace = { ...placeIn(table, index, time, own), state: 'value-stated' };
        const children = figureMarks(inDays(value), place);
        return keyedMark('value-stated', value.id, value.document.publisher, children);
      }),
      ...projections.map((one, index) => {
        const place = placeIn(table, pages.length + index, time, one);
        return projectionMark(one, place, time, words);
      }),
    ],
    height: bottom - top + timeAxisHeight + 2,
  };
}

function projectionLane(
  { inputs, end, daysLeft }: Projection,
  startsGroup: boolean,
  report: Report,
  words: Words,
): Lane {
  const counts = inputs.map((claim) => {
    const figure = words.claimFigure(claim, report);
    return words.text('phrase.count', { figure, measure: words.measure(claim.quantity) });
  });
  return {
    name: inputs[0] ? words.voiceName(inputs[0].voice, report) : '',
    under: counts.join(' · '),
    figure: words.dayShort(end),
    remark: words.interval({ low: daysLeft, high: daysLeft }, 'days', 3),
    startsGroup,
  };
}

/** The days counted as a hairline, the days carried forward as a segment that ends in a dot. */
function projectionMark(
  projection: Projection,
  place: ClaimPlace,
  time: TimeScale,
  words: Words,
): Mark {
  const { countedFrom, countedTo, daysLeft, end } = projection;
  const y = place.across;
  return keyedMark('value-computed', keyOf(projection), words.day(end), [
    lineMark('day-whisker', time.at(countedFrom), y, time.at(countedTo), y),
    ...figureMarks({ kind: 'range', low: 0, high: daysLeft, best: daysLeft }, place),
  ]);
}

/** Days from a projection's start as values along the row. */
function placeIn(
  { lanes, left, right }: LaneTable,
  index: number,
  { edge, at }: TimeScale,
  { start }: Projection,
): ClaimPlace {
  const y = lanes[index]?.y ?? 0;
  const perDay = edge(addDays(start, 1)) - edge(start);
  return {
    line: { along: 'x', scale: (days) => at(start) + days * perDay, start: left, end: right },
    unit: 'days',
    across: y,
    offScale: { x: left - 12, y },
    state: 'value-computed',
  };
}

function keyOf({ inputs }: Projection): string | undefined {
  return inputs[0]?.id;
}
