// Losses carried forward, on an axis of days: from where to which day, beside what the page worked out.
import {
  addDays,
  type AttritionIndicator,
  type Claim,
  type Projection,
  type Report,
  type StatedValue,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { figureMarks, type ClaimPlace } from './claim-mark.js';
import { laneGrid, laneTable, type Lane, type LaneTable } from './lane-table.js';
import { inDays } from './lead-rows.js';
import { statedRow } from './ratio-rows.js';
import type { Mark } from './scene.js';
import type { TextBlock } from './text-block.js';
import {
  tickDays,
  timeAxis,
  timeAxisHeight,
  timeScale,
  type DayRange,
  type TimeScale,
} from './time-axis.js';
import { figureOf, type ValueTable } from './value-rows.js';

/** The rows of the daily rate: as published, and from each count of losses. */
export function rateTable(
  { stated, projections }: AttritionIndicator,
  report: Report,
  words: Words,
): ValueTable {
  return {
    unit: 'persons',
    rows: [
      ...stated
        .filter(({ part }) => part === 'daily-rate')
        .map((value, index) => statedRow(value, index === 0, words)),
      ...projections.map((projection, index) => {
        const value = { low: projection.countedPerDay, high: projection.countedPerDay };
        const text = words.interval(value, 'persons', 3);
        return {
          ...projectionLane(projection, index === 0, report, words),
          figure: text,
          remark: '',
          values: [
            {
              kind: 'figure' as const,
              figure: figureOf(value),
              state: 'value-computed' as const,
              ...keyOf(projection),
              label: text,
            },
          ],
        };
      }),
    ],
    range: undefined,
  };
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
  const lanes = [
    ...pages.map((value, index): Lane => statedRow(value, index === 0, words)),
    ...projections.map((projection, index) =>
      projectionLane(projection, index === 0, report, words),
    ),
  ];
  const table = laneTable(lanes, width, top);
  const time = timeScale(rangeOf(projections), table.left, table.right);
  const axisPlot = {
    width,
    height: 0,
    left: table.left,
    right: table.right,
    top,
    bottom: table.bottom + 2,
  };
  const months = tickDays(time.range, table.right - table.left).map(time.edge);
  return {
    marks: [
      ...laneGrid(months, table, (x) => x),
      ...table.marks,
      ...timeAxis(time, axisPlot, words),
      ...pages.map((value, index) => statedMark(value, own, table, index, time)),
      ...projections.map((projection, index) =>
        projectionMark(projection, table, pages.length + index, time, words),
      ),
    ],
    height: table.bottom - top + timeAxisHeight + 2,
  };
}

/** From the first day that losses are counted to a while after the last day reached. */
function rangeOf(projections: readonly Projection[]): DayRange {
  const first = projections
    .map(({ countedFrom, start }) => (countedFrom < start ? countedFrom : start))
    .sort()[0];
  const last = projections
    .map(({ end }) => end)
    .sort()
    .at(-1);
  const [{ start, end }] = projections as readonly [Projection];
  return [addDays(first ?? start, -7), addDays(last ?? end, 21)];
}

function projectionLane(
  projection: Projection,
  startsGroup: boolean,
  report: Report,
  words: Words,
): Lane {
  const [losses, ...others] = projection.inputs;
  const figures = (claims: readonly Claim[]): string =>
    claims
      .map((claim) =>
        words.text('phrase.count', {
          figure: words.claimFigure(claim, report),
          measure: words.measure(claim.quantity),
        }),
      )
      .join(' · ');
  return {
    name: losses ? words.voiceName(losses.voice, report) : '',
    under: losses ? figures([losses, ...others]) : '',
    figure: words.dayShort(projection.end),
    remark: words.interval({ low: projection.daysLeft, high: projection.daysLeft }, 'days', 3),
    startsGroup,
  };
}

function statedMark(
  value: StatedValue,
  own: Projection,
  table: LaneTable,
  index: number,
  time: TimeScale,
): Mark {
  const place = placeIn(table, index, time, own);
  return {
    kind: 'group',
    role: 'value-stated',
    key: value.id,
    label: value.document.publisher,
    children: figureMarks(inDays(value), { ...place, state: 'value-stated' }),
  };
}

/** The days counted as a hairline, the days carried forward as a segment that ends in a dot. */
function projectionMark(
  projection: Projection,
  table: LaneTable,
  index: number,
  time: TimeScale,
  words: Words,
): Mark {
  const { countedFrom, countedTo, daysLeft, end } = projection;
  const place = placeIn(table, index, time, projection);
  const y = place.across;
  return {
    kind: 'group',
    role: 'value-computed',
    ...keyOf(projection),
    label: words.day(end),
    children: [
      {
        kind: 'line',
        role: 'day-whisker',
        x1: time.at(countedFrom),
        y1: y,
        x2: time.at(countedTo),
        y2: y,
      },
      ...figureMarks(
        { kind: 'range', low: 0, high: daysLeft, best: daysLeft },
        { ...place, state: 'value-computed' },
      ),
    ],
  };
}

/** Days from a projection's start as values along the row. */
function placeIn(
  table: LaneTable,
  index: number,
  time: TimeScale,
  { start }: Projection,
): ClaimPlace {
  const y = table.lanes[index]?.y ?? 0;
  const perDay = time.edge(addDays(start, 1)) - time.edge(start);
  return {
    line: {
      along: 'x',
      scale: (days) => time.at(start) + days * perDay,
      start: table.left,
      end: table.right,
    },
    unit: 'days',
    across: y,
    offScale: { x: table.left - 12, y },
    state: 'value-stated',
  };
}

function keyOf({ inputs }: Projection): { readonly key?: string } {
  return inputs[0] ? { key: inputs[0].id } : {};
}
