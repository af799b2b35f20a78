// A strip of days without a scale: what has a day but no height on the axis, in rows that never overlap.
import { claimMark } from './claim-mark.js';
import type { ClaimPhrase } from './claim-phrases.js';
import type { Frame } from './frame.js';
import { textMark } from './make-mark.js';
import type { OwnedMark } from './merge-marks.js';
import type { Mark } from './scene.js';
import type { ShownClaim } from './shown-claims.js';
import { textStyle } from './text-style.js';
import { textWidth } from './text-width.js';

/** A claim in the strip. **Units:** CSS pixels. */
export interface StripItem {
  readonly shown: ShownClaim;
  readonly x: number;
  /** Tried in order, longest first; without one that fits the mark stands alone. */
  readonly texts: readonly string[];
}

/** The strip, drawn. `claims` may be merged with those of the chart; `labels` go on top. */
export interface DayStrip {
  readonly claims: readonly OwnedMark[];
  readonly labels: readonly Mark[];
  readonly height: number;
}

interface Row {
  readonly items: StripItem[];
  /** Where the last item ends with its shortest text, and where its mark alone ends. */
  textEnd: number;
  markEnd: number;
}

const rowHeight = 19;
const reach = 6;
const apart = 10;

/** The strip from `top` on, in at most so many rows, fewer if fewer do. **Absent:** no items give no height. */
export function dayStrip(
  items: readonly StripItem[],
  plot: Pick<Frame, 'left' | 'right' | 'width'>,
  top: number,
  maxRows: number,
  phrase: ClaimPhrase,
): DayStrip {
  const rows = rowsOf(items, maxRows);
  const claims: OwnedMark[] = [];
  const labels: Mark[] = [];
  rows.forEach((row, index) => {
    const y = top + rowHeight * (index + 0.5);
    row.items.forEach(({ shown, x, texts }, place) => {
      const offScale = { x, y };
      const mark = claimMark(
        shown.claim,
        { line: undefined, unit: 'persons', across: y, offScale, state: shown.state },
        phrase,
      );
      claims.push({ owner: shown.claim.origin.id, mark });
      const room =
        (row.items[place + 1]?.x ?? plot.width + reach + apart) - reach - apart - (x + reach + 4);
      const text = texts.find((one) => widthOf(one) <= room);
      if (text) labels.push(textMark('note', text, x + reach + 4, y + 4));
    });
  });
  return { claims, labels, height: rows.length > 0 ? rows.length * rowHeight + 4 : 0 };
}

/**
 * Each item, in order of days, goes into the first row where the text before it has ended; else where a mark has room;
 * else into the row that is free the longest.
 */
function rowsOf(items: readonly StripItem[], maxRows: number): readonly Row[] {
  const rows: Row[] = [];
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const start = item.x - reach;
    const byEnd = [...rows].sort((a, b) => a.markEnd - b.markEnd);
    const roomy = rows.find(({ textEnd }) => textEnd + apart <= start);
    const row = roomy ?? (rows.length < maxRows ? undefined : byEnd[0]);
    const end = {
      textEnd: item.x + reach + 4 + widthOf(item.texts.at(-1) ?? ''),
      markEnd: item.x + reach,
    };
    if (row) {
      row.items.push(item);
      Object.assign(row, end);
    } else rows.push({ items: [item], ...end });
  }
  return rows;
}

function widthOf(text: string): number {
  return textWidth(text, textStyle('note').sizePx);
}
