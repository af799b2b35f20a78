// The scale of one forecast: its range whole, and below it in grey what sides claimed when it was due, both in figures too.
import type { ClaimedRange } from '@dprk-deployment-tracker/core';
import { PathPen } from '../../plot/path-pen.js';
import { roundPx } from '../../plot/round-px.js';
import type { Mark } from '../../plot/scene.js';
import { blockMarks, blockSize, detailLines, textMark } from '../../plot/text-block.js';
import { textWidth } from '../../plot/text-width.js';
import type { Role } from '../../theme/roles.js';
import type { ForecastRow } from './forecast-row.js';
import type { StripFrame } from './strip-frame.js';
import type { DrawnStripRow } from './strip-row.js';
import type { StripWords } from './strip-words.js';

/** The scale with its top at `y`. */
export function trackMarks(
  row: ForecastRow,
  y: number,
  frame: StripFrame,
  words: StripWords,
): DrawnStripRow {
  const { type, value, ticks } = frame;
  const upper = y + type.detailLine * 0.5;
  const lower = y + type.detailLine * 1.55;
  const claimed = claimedMarks(row, lower, frame, words);
  const height = type.detailLine * 2.05;
  const grid = ticks.map((tick): Mark => ({
    kind: 'line',
    role: tick === 0 ? 'axis' : 'grid',
    x1: roundPx(value(tick)),
    y1: roundPx(y),
    x2: roundPx(value(tick)),
    y2: roundPx(y + height),
  }));
  return {
    marks: [...grid, ...claimed.marks, ...forecastMarks(row, upper, frame, words)],
    height: height + claimed.height,
  };
}

function forecastMarks(
  row: ForecastRow,
  y: number,
  frame: StripFrame,
  words: StripWords,
): readonly Mark[] {
  const { low, high, highIsOpen, isCeiling, outcome } = row;
  const { value, type } = frame;
  const end = value(Math.min(high, value.top));
  const ends = low === undefined ? [end] : [value(Math.min(low, value.top)), end];
  const label = forecastLabel(row, y, ends, frame, words);
  const line = new PathPen(0, y);
  // A ceiling's line runs from zero and makes way for a number that stands on it.
  const until = isCeiling && label.isBefore ? label.from - 4 : end;
  line.moveTo(isCeiling ? value(0) : (ends[0] ?? end), 0);
  line.lineTo(until, 0);
  const caps = capsOf(ends, high > value.top, y, type.detail * 0.36);
  if (highIsOpen) orMore(caps, end, type.detail);
  const { id } = outcome.claim;
  return [
    ...(isCeiling || ends[0] !== end
      ? [path(isCeiling ? 'forecast-ceiling' : 'forecast-range', line, id)]
      : []),
    path('forecast-range', caps, id),
    label.mark,
  ];
}

/** Of the size of detail, how far "or more" leads on. */
const openReach = 1.1;

/** "Or more": the arrow that leads on from a claim leads on from a forecast. */
function orMore(pen: PathPen, x: number, detail: number): void {
  const [to, head] = [x + detail * openReach, detail * 0.3];
  pen.moveTo(x, 0);
  pen.lineTo(to, 0);
  pen.moveTo(to - head, -head);
  pen.lineTo(to, 0);
  pen.lineTo(to - head, head);
}

/** A cap at each end; beyond the scale an arrow instead of the last. */
function capsOf(ends: readonly number[], isOff: boolean, y: number, half: number): PathPen {
  const pen = new PathPen(0, y);
  const last = Math.max(...ends);
  for (const x of new Set(ends)) {
    if (isOff && x === last) {
      pen.moveTo(x - half, -half);
      pen.lineTo(x, 0);
      pen.lineTo(x - half, half);
    } else {
      pen.moveTo(x, -half);
      pen.lineTo(x, half);
    }
  }
  return pen;
}

interface ForecastLabel {
  readonly mark: Mark;
  readonly from: number;
  readonly isBefore: boolean;
}

/** The number after the range, or before it where it would leave the column. */
function forecastLabel(
  row: ForecastRow,
  y: number,
  ends: readonly number[],
  { type, value, right, outcome: nextColumn, isWide }: StripFrame,
  words: StripWords,
): ForecastLabel {
  const limit = isWide ? nextColumn - type.detail * 0.4 : right;
  const room = limit - Math.max(...ends) - 6;
  const texts = words.forecastTotals(row);
  const text = texts.find((one) => textWidth(one, type.detail) <= room) ?? texts.at(-1) ?? '';
  const width = textWidth(text, type.detail);
  const after = Math.max(...ends) + 6 + (row.highIsOpen ? type.detail * openReach : 0);
  const before = Math.min(...ends) - 6;
  // Before it only where it has room there.
  const isBefore = after + width > limit && before - width > value(0);
  const at = {
    x: isBefore ? before : after,
    y: y + type.detail * 0.36,
    anchor: isBefore ? ('end' as const) : ('start' as const),
    sizePx: type.detail,
  };
  return {
    mark: textMark([{ text, role: 'label-when' }], at, { key: row.outcome.claim.id }),
    from: isBefore ? before - width : after,
    isBefore,
  };
}

/** The grey bar with its words beside it, or below the scale where there is no room: then they take height of their own. */
function claimedMarks(
  row: ForecastRow,
  y: number,
  { value, type, right, outcome: nextColumn, isWide }: StripFrame,
  words: StripWords,
): DrawnStripRow {
  const { claimed, outcome } = row;
  const owner = { key: outcome.claim.id };
  const text = words.claimedThen(row);
  const end = claimed ? value(Math.min(claimed.high, value.top)) : value(0);
  const start = roundPx(end + 7);
  const limit = isWide ? nextColumn : right;
  const bar = claimed ? [claimedBar(claimed, y, { value, type }, owner.key)] : [];
  if (start + textWidth(text, type.detail) <= limit) {
    const at = {
      x: start,
      y: y + type.detail * 0.36,
      anchor: 'start',
      sizePx: type.detail,
    } as const;
    return { marks: [...bar, textMark([{ text, role: 'label-muted' }], at, owner)], height: 0 };
  }
  const from = isWide ? value(0) : 0;
  const lines = detailLines(text, 'label-muted', type, limit - from);
  const top = y + type.detailLine * 0.45;
  return {
    marks: [...bar, ...blockMarks(lines, { x: from, y: top }, 'start', owner)],
    height: blockSize(lines).height,
  };
}

function claimedBar(
  { low, high }: ClaimedRange,
  y: number,
  { value, type }: Pick<StripFrame, 'value' | 'type'>,
  key: string,
): Mark {
  const thick = type.detail * 0.6;
  const [from, to] = [value(low), value(Math.min(high, value.top))];
  const width = Math.max(3, to - from);
  return {
    kind: 'rect',
    role: 'outcome-range',
    key,
    x: roundPx((from + to - width) / 2),
    y: roundPx(y - thick / 2),
    width: roundPx(width),
    height: roundPx(thick),
  };
}

function path(role: Role, pen: PathPen, key: string): Mark {
  return { kind: 'path', role, key, d: pen.toString() };
}
