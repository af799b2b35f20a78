// The room that marks take up, so that labels can keep clear of them.
import type { Role } from '../theme/palette.js';
import type { Mark, TextMark } from './scene.js';
import { textStyle } from './text-style.js';
import { textWidth } from './text-width.js';

/** A rectangle. **Units:** CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly within another. */
export function liesIn(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The room a line of text takes up, by its role's size; `y` is the baseline. */
export function textBox(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  role: Role,
): Box {
  const { sizePx, isBold } = textStyle(role);
  const width = textWidth(text, sizePx, isBold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - sizePx * 0.85, width, height: sizePx * 1.1 };
}

/** The room a mark of text takes up. */
export function boxOfText({ text, x, y, anchor, role }: TextMark): Box {
  return textBox(text, x, y, anchor, role);
}

/** The room a mark takes up, target excepted. **Absent:** undefined for a group without visible marks. */
export function boxOf(mark: Mark): Box | undefined {
  switch (mark.kind) {
    case 'group':
    case 'link': {
      const boxes = mark.children
        .filter((child) => child.role !== 'target')
        .flatMap((child) => boxOf(child) ?? []);
      return boxes.length > 0
        ? around(
            boxes.flatMap(({ x, y, width, height }) => [
              [x, y],
              [x + width, y + height],
            ]),
          )
        : undefined;
    }
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'circle':
      return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'line':
      return around([
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]);
    case 'text':
      return boxOfText(mark);
    case 'path':
      return around(
        [...mark.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
      );
  }
}

function around(points: readonly (readonly number[])[]): Box {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
