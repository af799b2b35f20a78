// What was predicted and what came of it: a row a forecast, its range over what sides claimed when it was due.
import { daySpan, lastDay } from '@dprk-deployment-tracker/core';
import type { Mark, Scene, Size } from '../../plot/scene.js';
import { blockMarks, blockSize, detailLines } from '../../plot/text-block.js';
import type { ForecastRow } from './forecast-row.js';
import { stripFrame } from './strip-frame.js';
import { stripRow } from './strip-row.js';
import type { StripWords } from './strip-words.js';

/**
 * The strip of forecasts, by the day they were due.
 *
 * **Absent:** without a row an empty picture.
 */
export function forecastsPicture(
  rows: readonly ForecastRow[],
  words: StripWords,
  size: Size,
): Scene {
  if (rows.length === 0) return { width: size.widthPx, height: 0, marks: [] };
  const frame = stripFrame(rows, words, size);
  const { type, right, isWide, headHeight } = frame;
  const heading = detailLines(words.forecastsShown(rows), 'heading', type, right / 1.12);
  const { height } = blockSize(heading);
  // On a phone the numbers stand beneath the words that say of what they are.
  const [headTop, headingTop] = isWide ? [0, headHeight] : [height + 4, 0];
  const marks: Mark[] = [
    ...frame.head(headTop),
    ...blockMarks(heading, { x: 0, y: headingTop + 1 }, 'start'),
  ];
  let y = headHeight + height + 4;
  for (const row of [...rows].sort(byDueDay)) {
    const drawn = stripRow(row, y, frame, words);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return { width: size.widthPx, height: Math.ceil(y), marks };
}

function byDueDay(a: ForecastRow, b: ForecastRow): number {
  const due = ({ outcome }: ForecastRow): string =>
    lastDay(daySpan(outcome.forecast.deadline)) + outcome.claim.id;
  return due(a) < due(b) ? -1 : 1;
}
