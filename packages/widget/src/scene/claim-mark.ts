// How a claim is drawn: one shape per kind of figure, the same on every chart, along any axis of values.
import {
  figureBounds,
  type Claim,
  type Figure,
  type FigureBounds,
  type Unit,
} from '@dprk-deployment-tracker/core';
import type { ClaimPhrase } from './claim-phrases.js';
import { circleMark, keyedMark, lineMark, pathMark } from './make-mark.js';
import type { GroupMark, Mark } from './scene.js';
import { valuePen, type Spot, type ValueLine, type ValuePen } from './value-pen.js';

/** What can be drawn: a figure, or our own reading of one that was given in another unit. */
export type DrawnFigure =
  Figure | { readonly kind: 'reading'; readonly low: number; readonly high: number };

/** How a figure is drawn: what it is on the day the picture speaks of, or what a value was worked out by. */
export type ClaimState =
  | 'claim'
  | 'claim-stale'
  | 'claim-lent'
  | 'claim-older'
  | 'claim-struck'
  | 'claim-left-out'
  | 'value-stated'
  | 'value-computed';

/** Where a claim stands. **Units:** CSS pixels. */
export interface ClaimPlace {
  /** **Absent:** the claim is drawn off the scale. */
  readonly line: ValueLine | undefined;
  /** What the axis counts: a share stands at its percent only on an axis of percent. */
  readonly unit: Unit;
  /** Across the axis; off the scale, the horizontal and vertical middle. */
  readonly across: number;
  readonly offScale: { readonly x: number; readonly y: number };
  /** The first and last pixel across the axis of a date that is not one day. */
  readonly days?: readonly [number, number];
  readonly state: ClaimState;
}

interface Drawing {
  readonly pen: ValuePen;
  readonly line: ValueLine;
  readonly across: number;
  readonly isPlan: boolean;
}

const dotReach = 3.75;
const bandReach = 4.5;
const openBand = 18;

/**
 * One claim as one group mark, with its id as key and its phrase as label.
 *
 * **Absent:** a figure without a number, and any figure where there is no axis for it, becomes a hollow square off the
 * scale. A plan or prediction is dashed and hatched; a superseded or withdrawn claim is struck through.
 */
export function claimMark(claim: Claim, place: ClaimPlace, phrase: ClaimPhrase): GroupMark {
  const isPlan = claim.modality !== 'observed';
  const role = isPlan ? 'claim-planned' : place.state;
  return keyedMark(role, claim.id, phrase(claim), figureMarks(claim.figure, place, isPlan));
}

/** The strokes of a figure, whoever it is of: a claim's, a page's, or our own sum's. */
export function figureMarks(
  figure: DrawnFigure,
  place: ClaimPlace,
  isPlan = false,
): readonly Mark[] {
  const bounds = boundsOn(figure, place.unit);
  return place.line && bounds
    ? onScale(figure, bounds, place, { line: place.line, isPlan })
    : offScale(figure, place.offScale, isPlan);
}

/** Where on an axis of this unit the figure stands. **Absent:** it gives no number in that unit. */
export function boundsOn(figure: DrawnFigure, unit: Unit): FigureBounds | undefined {
  if (figure.kind === 'reading') return figure;
  return figure.kind === 'share' && unit === 'percent'
    ? { low: figure.lowPercent, high: figure.highPercent }
    : figureBounds(figure);
}

/** The value a claim is pointed at by: its dot, the middle of its segment, or its only end. */
export function anchorValue(figure: DrawnFigure, bounds: FigureBounds): number {
  if (figure.kind === 'range' && figure.best !== undefined) return figure.best;
  const { low, high } = bounds;
  return low === undefined || high === undefined ? (low ?? high ?? 0) : (low + high) / 2;
}

function onScale(
  figure: DrawnFigure,
  bounds: FigureBounds,
  place: ClaimPlace,
  { line, isPlan }: Pick<Drawing, 'line' | 'isPlan'>,
): readonly Mark[] {
  const pen = valuePen(line);
  const { across } = place;
  const drawing = { pen, line, across, isPlan };
  const anchor = line.scale(anchorValue(figure, bounds));
  const [from, to] = [
    line.scale(bounds.low ?? bounds.high ?? 0),
    line.scale(bounds.high ?? bounds.low ?? 0),
  ];
  return [
    pathMark('target', pen.stroke([from, across], [to, across])),
    ...(place.days ? dayWhisker(place.days, anchor, pen) : []),
    ...shapeOf(figure, bounds, drawing),
    ...(place.state === 'claim-struck' ? [strikeMark(pen.point([anchor, across]))] : []),
  ];
}

function shapeOf(figure: DrawnFigure, bounds: FigureBounds, drawing: Drawing): readonly Mark[] {
  const { pen, line, across } = drawing;
  switch (figure.kind) {
    case 'exact':
      return dot(line.scale(figure.value), drawing);
    case 'about':
      return [
        ...dot(line.scale(figure.value), drawing, 2.75),
        pathMark('halo', pen.brackets([line.scale(figure.value), across])),
      ];
    case 'range':
      return segment(figure.low, figure.high, figure.best, drawing);
    case 'at-least': {
      const from = line.scale(figure.low);
      return [stroke(pen.arrow([from, across], 1), drawing), ...dot(from, drawing)];
    }
    case 'up-to': {
      const from = line.scale(figure.high);
      return [stroke(pen.cap(from, across) + pen.arrow([from, across], -1), drawing)];
    }
    case 'share':
      return figure.reading && bounds.low === figure.reading.low
        ? band(bounds, drawing)
        : figure.lowPercent === figure.highPercent
          ? dot(line.scale(figure.lowPercent), drawing)
          : segment(figure.lowPercent, figure.highPercent, undefined, drawing);
    case 'in-words':
    case 'reading':
      return band(bounds, drawing);
    case 'denial':
    case 'none-stated':
      return [];
  }
}

function stroke(d: string, { isPlan }: Drawing): Mark {
  return pathMark(isPlan ? 'plan-line' : 'line', d);
}

function dot(along: number, { pen, across, isPlan }: Drawing, r = dotReach): readonly Mark[] {
  const { x, y } = pen.point([along, across]);
  return isPlan
    ? hatchedPlan(pen, [along - 4.5, across - 4.5], [along + 4.5, across + 4.5])
    : [circleMark('dot', x, y, r)];
}

/** A segment with two caps and, only where a best value was given, a dot; planned, a dashed and hatched box. */
function segment(
  low: number,
  high: number,
  best: number | undefined,
  drawing: Drawing,
): readonly Mark[] {
  const { pen, line, across, isPlan } = drawing;
  const [from, to] = [line.scale(low), line.scale(high)];
  const dots = best === undefined ? [] : dot(line.scale(best), { ...drawing, isPlan: false });
  if (isPlan)
    return [...hatchedPlan(pen, [from, across - bandReach], [to, across + bandReach]), ...dots];
  const d = pen.stroke([from, across], [to, across]) + pen.cap(from, across) + pen.cap(to, across);
  return [stroke(d, drawing), ...dots];
}

/** A neutral hatched band over our reading of words; an end that the reading leaves open carries an arrow, not an edge. */
function band(bounds: FigureBounds, drawing: Drawing): readonly Mark[] {
  const { pen, line, across, isPlan } = drawing;
  const { low, high } = bounds;
  const from = low === undefined ? line.scale(high ?? 0) - pen.up * openBand : line.scale(low);
  const to = high === undefined ? line.scale(low ?? 0) + pen.up * openBand : line.scale(high);
  const [a, b]: readonly [Spot, Spot] = [
    [from, across - bandReach],
    [Math.abs(to - from) < 5 ? from + pen.up * 5 : to, across + bandReach],
  ];
  const arrows = [
    ...(low === undefined ? [pen.arrow([from, across], -1, 8)] : []),
    ...(high === undefined ? [pen.arrow([to, across], 1, 8)] : []),
  ];
  if (isPlan) return [...hatchedPlan(pen, a, b), ...arrows.map((d) => stroke(d, drawing))];
  return [
    pathMark('band', pen.box(a, b)),
    pathMark('hatch', pen.hatch(a, b)),
    ...arrows.map((d) => stroke(d, drawing)),
  ];
}

function hatchedPlan(pen: ValuePen, from: Spot, to: Spot): readonly Mark[] {
  return [pathMark('plan-outline', pen.box(from, to)), pathMark('hatch', pen.hatch(from, to))];
}

/** The days a claim may speak of, across the axis at its anchor. */
function dayWhisker(
  [from, to]: readonly [number, number],
  along: number,
  pen: ValuePen,
): readonly Mark[] {
  if (to - from < 4) return [];
  const d =
    pen.stroke([along, from], [along, to]) +
    pen.stroke([along - 2.5, from], [along + 2.5, from]) +
    pen.stroke([along - 2.5, to], [along + 2.5, to]);
  return [pathMark('day-whisker', d)];
}

function strikeMark({ x, y }: { readonly x: number; readonly y: number }): Mark {
  return lineMark('strike', x - 7, y + 5, x + 7, y - 5);
}

/** A hollow square; a bar in it for a denial, a half for a share of something, dashes and hatching for a plan. */
function offScale(
  figure: DrawnFigure,
  { x, y }: ClaimPlace['offScale'],
  isPlan: boolean,
): readonly Mark[] {
  const reach = 4.5;
  const pen = valuePen({ along: 'x', scale: (value) => value, start: 0, end: 1 });
  const target = pathMark('target', pen.stroke([x, y], [x, y]));
  const [from, to]: readonly [Spot, Spot] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  if (isPlan) return [target, ...hatchedPlan(pen, from, to)];
  const square = [target, pathMark('ring', pen.box(from, to))];
  if (figure.kind === 'denial')
    return [...square, pathMark('line', pen.stroke([x - 2, y], [x + 2, y]))];
  if (figure.kind === 'share') return [...square, pathMark('dot', pen.box(from, [x, y + reach]))];
  return square;
}
