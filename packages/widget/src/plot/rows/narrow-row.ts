// A row on a phone: name and body, figure and month in one line, and beneath it the side's claims on the scale.
import type { DrawnClaim } from '../claim-symbol.js';
import { together } from '../crowd.js';
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark, TextPart } from '../scene.js';
import { partsWidth, textMark } from '../text-block.js';
import { textWidth, wrapped } from '../text-width.js';
import { rowClaim, type RowFrame } from './row-frame.js';
import { rowHead } from './row-head.js';
import type { DrawnRow, RowOfSide, RowsAsk } from './side-rows.js';

/** The row with its top at `y`. */
export function narrowRow(
  row: RowOfSide,
  y: number,
  frame: RowFrame,
  ask: RowsAsk,
  words: PlotWords,
): DrawnRow {
  const { type } = frame;
  const head = headMarks(row, y, frame, ask, words);
  const middle = Math.round(y + head.height + type.detail * 0.63);
  const track = trackMarks(row, middle, frame, ask, words);
  const half = type.detail * 0.5;
  return {
    // A mark may reach up into the ground of the text above it.
    marks: [...head.marks, ...track.marks],
    height: head.height + type.detail * 1.4,
    crowd: track.crowd,
    grid: [middle - half, middle + half],
  };
}

function headMarks(
  row: RowOfSide,
  y: number,
  { type, left, right }: RowFrame,
  ask: RowsAsk,
  words: PlotWords,
): Pick<DrawnRow, 'marks' | 'height'> {
  const { newest } = row;
  const owner = { side: newest.voice, key: newest.id };
  const { name, named, body, figure, wider } = rowHead(row, ask, words, type);
  const room = right - left;
  const used = partsWidth(figure, type.label) + type.label / 4;
  const bodyFits = partsWidth(named, type.label) + used <= room;
  const nameFits = partsWidth([name], type.label) + used <= room;
  const below = [bodyFits ? '' : body, wider].filter((text) => text !== '').join(' · ');
  const marks: Mark[] = [];
  let line = 0;
  const put = (parts: readonly TextPart[], anchor: 'start' | 'end', sizePx: number): void => {
    const baseline = y + line + type.labelLine / 2 + sizePx * 0.36;
    const at = { x: anchor === 'start' ? left : right, y: baseline, anchor, sizePx };
    marks.push(textMark(parts, at, owner));
  };
  const names = bodyFits || nameFits ? [name.text] : wrapped(name.text, room / 1.15, type.label);
  for (const [index, text] of names.entries()) {
    if (index > 0) line += type.labelLine;
    put(bodyFits ? named : [{ ...name, text }], 'start', type.label);
  }
  if (!nameFits) line += type.labelLine;
  const lines = partsWidth(figure, type.label) <= room ? [figure] : figure.map((part) => [part]);
  for (const parts of lines) {
    put(parts, 'end', type.label);
    line += type.labelLine;
  }
  for (const text of below ? wrapped(below, room, type.detail) : []) {
    line -= (type.labelLine - type.detailLine) / 2;
    // It is of the figure: earlier ones may be of other bodies.
    put([{ text, role: 'label-when' }], 'end', type.detail);
    line += type.detailLine + (type.labelLine - type.detailLine) / 2;
  }
  return { marks, height: line };
}

/** The scale's line with the claims, earlier ones small. */
function trackMarks(
  row: RowOfSide,
  y: number,
  frame: RowFrame,
  ask: RowsAsk,
  words: PlotWords,
): Pick<DrawnRow, 'marks' | 'crowd'> {
  const { value, right, isCrowded } = frame;
  const newest = rowClaim(row, row.newest, y, frame, ask);
  const drawn = row.earlier.flatMap((claim) => rowClaim(row, claim, y, frame, ask) ?? []);
  const isWider = ({ claim }: DrawnClaim): boolean =>
    claim.quantity.measure !== ask.quantity.measure;
  // A hollow mark about a full one at the same number would read as a third kind.
  const earlier = drawn.filter(
    (one) => !isWider(one) || !drawn.some((other) => !isWider(other) && other.x === one.x),
  );
  const line: Mark = {
    kind: 'line',
    role: 'row-line',
    x1: roundPx(value(0)),
    y1: roundPx(y),
    x2: right,
    y2: roundPx(y),
  };
  const before = isCrowded ? together(earlier) : earlier.flatMap(({ marks }) => marks);
  const months = firstMonth(row, newest, earlier, y, frame, words);
  return {
    marks: [line, ...months, ...before, ...(newest?.marks ?? [])],
    crowd: isCrowded ? earlier : [],
  };
}

/**
 * When a side's first figure was given, before its mark: so that what grew reads as grown. Where that was its newest
 * number too, behind the newest: else what was said again would read as risen.
 *
 * **Absent:** where another stands there, or there is no room.
 */
function firstMonth(
  { first }: RowOfSide,
  newest: DrawnClaim | undefined,
  earlier: readonly DrawnClaim[],
  y: number,
  { type, value, right }: RowFrame,
  words: PlotWords,
): readonly Mark[] {
  const drawn = earlier.find(({ claim }) => claim === first);
  if (!drawn) return [];
  const put = (text: string, x: number, anchor: 'start' | 'end'): readonly Mark[] => {
    const at = { x, y: y + type.detail * 0.36, anchor, sizePx: type.detail };
    return [textMark([{ text, role: 'label-muted' }], at, { key: first.id })];
  };
  if (newest && Math.abs(drawn.x - newest.x) < 1) {
    const text = words.also(first.spokenOn);
    const from = newest.box.x + newest.box.width + 4;
    const to = from + textWidth(text, type.detail);
    const isFree = earlier.every(({ box }) => box.x + box.width < from || box.x > to);
    return isFree && to <= right ? put(text, from, 'start') : [];
  }
  const text = words.first(first.spokenOn);
  const end = drawn.box.x - 4;
  const isLowest = earlier.every(({ box }) => box.x >= drawn.box.x);
  return isLowest && end - textWidth(text, type.detail) >= value(0) + 3
    ? put(text, end, 'end')
    : [];
}
