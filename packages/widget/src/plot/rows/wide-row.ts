// A row where there is room: the side at the left, its figure on the scale, the number in a column at the right.
import type { PlotWords } from '../plot-words.js';
import { roundPx } from '../round-px.js';
import type { Mark, TextPart } from '../scene.js';
import type { DrawnClaim } from '../claim-symbol.js';
import { blockMarks, blockSize, detailLines, textMark, type BlockLine } from '../text-block.js';
import { together } from '../crowd.js';
import { textWidth } from '../text-width.js';
import { rowClaim, type RowFrame } from './row-frame.js';
import { nameLine, rowHead } from './row-head.js';
import type { DrawnRow, RowOfSide, RowsAsk } from './side-rows.js';

/** The row with its top at `y`. */
export function wideRow(
  row: RowOfSide,
  y: number,
  frame: RowFrame,
  ask: RowsAsk,
  words: PlotWords,
): DrawnRow {
  const { newest } = row;
  const { type, value, left, right, nameRoom, isCrowded } = frame;
  const owner = { side: newest.voice, key: newest.id };
  const head = rowHead(row, ask, words, type);
  const line = (parts: readonly TextPart[]): BlockLine => ({
    parts,
    sizePx: type.label,
    heightPx: type.labelLine,
  });
  const detail = (text: string): readonly BlockLine[] => detailLines(text, 'label-when', type);
  const named = nameLine(head, nameRoom, type.label);
  const names = [line(named), ...(named.length > 1 ? [] : detail(head.body))];
  const numbers = [line(head.figure), ...detail(head.wider)];
  const height = Math.max(blockSize(names).height, blockSize(numbers).height) + type.detail * 0.45;
  const middle = roundPx(y + type.labelLine / 2);
  const drawn = rowClaim(row, newest, middle, frame, ask);
  const others = row.earlier.flatMap((claim) => rowClaim(row, claim, middle, frame, ask) ?? []);
  const rule = (to: number): Mark => ({
    kind: 'line',
    role: 'row-rule',
    side: newest.voice,
    x1: roundPx(value(0)),
    y1: middle,
    x2: roundPx(to),
    y2: middle,
  });
  return {
    marks: [
      ...(drawn ? [rule(drawn.box.x)] : []),
      ...(isCrowded ? together(others) : others.flatMap(({ marks }) => marks)),
      ...(drawn?.marks ?? []),
      ...(drawn ? otherLabel(row, [drawn, ...others], frame, words) : []),
      ...blockMarks(names, { x: left, y }, 'start', owner),
      ...blockMarks(numbers, { x: right, y }, 'end', owner),
    ],
    height,
    crowd: isCrowded ? others : [],
  };
}

/** What another body of the side says now, above its mark where there is room. */
function otherLabel(
  { others, newest }: RowOfSide,
  drawn: readonly DrawnClaim[],
  { value, type, plotEnd }: RowFrame,
  words: PlotWords,
): readonly Mark[] {
  const one = drawn.find(({ claim }) => others.includes(claim));
  const main = drawn.find(({ claim }) => claim === newest);
  if (!one || !main) return [];
  const { claim, x, y } = one;
  const figure = words.figure(claim);
  const body = words.body(claim);
  for (const text of body ? [`${figure} · ${body}`, figure] : [figure]) {
    const width = textWidth(text, type.detail);
    const beside = x > main.x ? main.box.x + main.box.width + 4 : main.box.x - 4 - width;
    const from = [x - width / 2, beside].find(
      (start) =>
        start >= value(0) &&
        start + width <= plotEnd &&
        (start + width < main.box.x || start > main.box.x + main.box.width),
    );
    if (from === undefined) continue;
    const at = { x: from + width / 2, y: y - type.detail * 0.55, anchor: 'middle' as const };
    const parts = [{ text, role: 'label-muted' as const }];
    return [textMark(parts, { ...at, sizePx: type.detail }, { key: claim.id })];
  }
  return [];
}
