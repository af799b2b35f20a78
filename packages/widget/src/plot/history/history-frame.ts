// The frame of a history: how large it is, and where a day and a number stand in it.
import { figureBounds } from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../plot-words.js';
import type { Size } from '../scene.js';
import { textWidth } from '../text-width.js';
import { timeScale, type TimeScale } from '../time-scale.js';
import { typeSizes, type TypeSizes } from '../type-sizes.js';
import { valueScale, type ValueScale } from '../value-scale.js';
import type { HistoryAsk } from './history.js';

/** **Units:** CSS pixels from the scene's top left. */
export interface HistoryFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The highest line of the scale; above it there is room for labels. */
  readonly top: number;
  readonly bottom: number;
  readonly type: TypeSizes;
  readonly time: TimeScale;
  readonly value: ValueScale;
}

/** The highest claims need room for their labels above them. */
const roomAbove = 1.1;

/** The frame for what is asked. */
export function historyFrame(
  { claims, knownOn }: HistoryAsk,
  words: PlotWords,
  { widthPx, emPx }: Size,
): HistoryFrame {
  const type = typeSizes(emPx);
  const plotHeight = Math.min(widthPx * 0.5, type.label * 20);
  const top = Math.round(type.detailLine + type.labelLine * 0.9);
  const bottom = Math.round(top + plotHeight);
  const value = valueScale(highest(claims) * roomAbove, [bottom, top], 4);
  const widest = Math.max(...value.ticks.map((tick) => textWidth(words.number(tick), type.detail)));
  const left = Math.ceil(widest + 10);
  const right = widthPx - 1;
  const days = claims.map(({ spokenOn }) => spokenOn);
  const time = timeScale(days, knownOn, [left + 6, right]);
  return { width: widthPx, left, right, top, bottom, type, time, value };
}

function highest(claims: HistoryAsk['claims']): number {
  const ends = claims.flatMap(({ figure }) => {
    const { low, high } = figureBounds(figure) ?? {};
    return [low ?? 0, high ?? 0];
  });
  return Math.max(0, ...ends);
}
