// What was predicted and what came of it: a row a forecast, its range over what sides claimed when it was due.
import { daySpan, lastDay } from '@dprk-deployment-tracker/core';
import type { Mark, Scene, Size } from '../../plot/scene.js';
import { blockMarks, blockSize, detailLines } from '../../plot/text-block.js';
import type { ForecastRow } from './forecast-row.js';
import { stripFrame, type StripFrame } from './strip-frame.js';
import { stripRow } from './strip-row.js';
import type { StripWords } from './strip-words.js';

/**
 * The strip of forecasts: forecasts and plans first, then ceilings; in each group by the day they were due.
 *
 * **Absent:** without a row an empty picture.
 */
export function forecastsPicture(
  rows: readonly ForecastRow[],
  words: StripWords,
  size: Size,
): Scene {
  const frame = stripFrame(rows, words, size);
  const marks: Mark[] = [];
  let y = 0;
  const putHead = (): void => {
    marks.push(...frame.head(y));
    y += frame.headHeight;
  };
  if (frame.isWide) putHead();
  let isHeaded = frame.isWide;
  for (const group of ['forecast', 'ceiling'] as const) {
    const own = rows.filter(({ isCeiling }) => isCeiling === (group === 'ceiling')).sort(byDueDay);
    if (own.length === 0) continue;
    const heading = groupHeading(words.forecastGroup(group, own), y, frame);
    marks.push(...heading.marks);
    y += heading.height;
    // On a phone the numbers stand beneath the words that say of what they are.
    if (!isHeaded) putHead();
    isHeaded = true;
    for (const row of own) {
      const drawn = stripRow(row, y, frame, words);
      marks.push(...drawn.marks);
      y += drawn.height;
    }
    y += frame.type.detail * 0.35;
  }
  return { width: size.widthPx, height: Math.ceil(y), marks };
}

function groupHeading(
  text: string,
  y: number,
  { type, right }: StripFrame,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = detailLines(text, 'heading', type, right / 1.12);
  return {
    marks: blockMarks(lines, { x: 0, y: y + 1 }, 'start'),
    height: blockSize(lines).height + 4,
  };
}

function byDueDay(a: ForecastRow, b: ForecastRow): number {
  const due = ({ outcome }: ForecastRow): string =>
    lastDay(daySpan(outcome.forecast.deadline)) + outcome.claim.id;
  return due(a) < due(b) ? -1 : 1;
}
