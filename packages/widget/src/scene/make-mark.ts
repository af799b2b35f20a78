// Makes marks: coordinates are rounded here, once, and nowhere else.
import type { Role } from '../theme/palette.js';
import { roundPx } from './round-px.js';
import type { CircleMark, GroupMark, LineMark, Mark, PathMark, TextMark } from './scene.js';

/** A straight line. **Units:** CSS pixels. */
export function lineMark(role: Role, x1: number, y1: number, x2: number, y2: number): LineMark {
  return { kind: 'line', role, x1: roundPx(x1), y1: roundPx(y1), x2: roundPx(x2), y2: roundPx(y2) };
}

/** A path whose text is rounded already. */
export function pathMark(role: Role, d: string): PathMark {
  return { kind: 'path', role, d };
}

/** A circle. **Units:** CSS pixels. */
export function circleMark(role: Role, cx: number, cy: number, r: number): CircleMark {
  return { kind: 'circle', role, cx: roundPx(cx), cy: roundPx(cy), r };
}

/** A line of text; `y` is its baseline. **Units:** CSS pixels. */
export function textMark(
  role: Role,
  text: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return { kind: 'text', role, x: roundPx(x), y: roundPx(y), text, anchor };
}

/** Marks of one thing: the id of a claim, an event or a value, and its phrase. */
export function keyedMark(
  role: Role,
  key: string | undefined,
  label: string,
  children: readonly Mark[],
): GroupMark {
  return { kind: 'group', role, ...(key !== undefined && { key }), label, children };
}
