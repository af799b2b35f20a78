// How a span is drawn: a flat band with hard edges; an open end has no edge but short arrows.
import type { SpanEnds } from '@dprk-deployment-tracker/core';
import { pathMark } from './make-mark.js';
import type { Mark } from './scene.js';
import { valuePen, type ValueLine, type ValuePen } from './value-pen.js';

/** A span over a stretch across the axis. **Units:** CSS pixels for `from` and `to`. */
export interface BandStretch {
  readonly ends: SpanEnds;
  /** **Absent:** no middle is drawn. */
  readonly tick: SpanEnds | undefined;
  readonly from: number;
  readonly to: number;
  readonly isStale: boolean;
}

interface Strokes {
  span: string;
  'span-stale': string;
  'span-edge': string;
  'span-edge-stale': string;
  'span-arrow': string;
  'span-middle': string;
}

const apartArrows = 44;
const openReach = 11;

/**
 * The band along neighbouring stretches, one path per role.
 *
 * `arrowsAt` places the arrows of an open end across the axis; without it they stand at even distances.
 *
 * **Absent:** a stretch with neither end leaves a gap; nothing is drawn across it.
 */
export function spanBand(
  stretches: readonly BandStretch[],
  line: ValueLine,
  arrowsAt?: readonly number[],
): readonly Mark[] {
  const pen = valuePen(line);
  const strokes: Strokes = {
    span: '',
    'span-stale': '',
    'span-edge': '',
    'span-edge-stale': '',
    'span-arrow': '',
    'span-middle': '',
  };
  stretches.forEach((stretch, index) => {
    const before = stretches[index - 1];
    drawStretch(stretch, before?.to === stretch.from ? before : undefined, line, pen, strokes);
  });
  for (const run of openRuns(stretches, line)) {
    for (const across of arrowsAt ?? evenly(run))
      strokes['span-arrow'] += pen.arrow([run.along, across], run.turn, openReach);
    if (arrowsAt) break;
  }
  const roles = Object.keys(strokes) as readonly (keyof Strokes)[];
  return roles.filter((role) => strokes[role]).map((role) => pathMark(role, strokes[role]));
}

function drawStretch(
  stretch: BandStretch,
  before: BandStretch | undefined,
  line: ValueLine,
  pen: ValuePen,
  strokes: Strokes,
): void {
  const { from, to, isStale, tick } = stretch;
  const [low, high] = pixelEnds(stretch.ends, line);
  if (low !== high && low !== undefined && high !== undefined) {
    strokes[isStale ? 'span-stale' : 'span'] += pen.box([low, from], [high, to]);
  }
  const edge = isStale ? 'span-edge-stale' : 'span-edge';
  const [lowBefore, highBefore] = before ? pixelEdges(before.ends, line) : [undefined, undefined];
  const [lowEdge, highEdge] = pixelEdges(stretch.ends, line);
  for (const [now, then] of [
    [lowEdge, lowBefore],
    [highEdge, highBefore],
  ] as const) {
    if (now === undefined) continue;
    strokes[edge] +=
      then === undefined || then === now
        ? pen.stroke([now, from], [now, to])
        : pen.stroke([then, from], [now, from], [now, to]);
  }
  if (tick?.low === undefined) return;
  const [tickLow, tickHigh] = [line.scale(tick.low), line.scale(tick.high ?? tick.low)];
  strokes['span-middle'] +=
    tickHigh === tickLow
      ? pen.stroke([tickLow, from], [tickLow, to])
      : pen.box([tickLow, from], [tickHigh, to]);
}

/** Where the fill runs from and to: an open end is filled up to the highest number that was given. */
function pixelEnds(
  { low, high, openFrom }: SpanEnds,
  { scale }: ValueLine,
): readonly [number | undefined, number | undefined] {
  const top = high ?? openFrom;
  const bottom = low ?? top;
  return [
    bottom === undefined ? undefined : scale(bottom),
    top === undefined ? undefined : scale(top),
  ];
}

/** Where edges are drawn: only at ends that somebody gave; an open end has none, unless it is the start itself. */
function pixelEdges(
  { low, high, highIsOpen }: SpanEnds,
  { scale }: ValueLine,
): readonly [number | undefined, number | undefined] {
  return [
    low === undefined ? undefined : scale(low),
    high === undefined || highIsOpen ? undefined : scale(high),
  ];
}

interface OpenRun {
  readonly along: number;
  readonly turn: 1 | -1;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring stretches that are open at one and the same height, together. */
function openRuns(stretches: readonly BandStretch[], line: ValueLine): readonly OpenRun[] {
  const runs: OpenRun[] = [];
  for (const { ends, from, to } of stretches) {
    const level = ends.highIsOpen
      ? (ends.openFrom ?? ends.low)
      : ends.low === undefined
        ? ends.high
        : undefined;
    if (level === undefined) continue;
    const along = line.scale(level);
    const turn = ends.highIsOpen ? 1 : -1;
    const last = runs.at(-1);
    if (last && last.to === from && last.along === along && last.turn === turn) {
      runs[runs.length - 1] = { ...last, to };
    } else runs.push({ along, turn, from, to });
  }
  return runs;
}

function evenly({ from, to }: OpenRun): readonly number[] {
  const width = Math.abs(to - from);
  if (width < 8) return [];
  const count = Math.max(1, Math.floor(width / apartArrows));
  return [...new Array<undefined>(count).keys()].map(
    (index) => from + ((to - from) * (index + 0.5)) / count,
  );
}
