// The last step of every chart: coordinates rounded once, nothing else changed.
import type { Mark, Scene } from './scene.js';
import { roundPx } from './round-px.js';

/** The scene with every coordinate at two decimals. **Units:** CSS pixels. */
export function finishedScene(scene: Scene): Scene {
  return { ...scene, height: Math.round(scene.height), marks: scene.marks.map(rounded) };
}

function rounded(mark: Mark): Mark {
  switch (mark.kind) {
    case 'group': {
      const { x, y } = mark;
      const moved =
        x === undefined && y === undefined ? {} : { x: roundPx(x ?? 0), y: roundPx(y ?? 0) };
      return { ...mark, ...moved, children: mark.children.map(rounded) };
    }
    case 'link':
      return { ...mark, children: mark.children.map(rounded) };
    case 'rect':
      return {
        ...mark,
        x: roundPx(mark.x),
        y: roundPx(mark.y),
        width: roundPx(mark.width),
        height: roundPx(mark.height),
      };
    case 'line':
      return {
        ...mark,
        x1: roundPx(mark.x1),
        y1: roundPx(mark.y1),
        x2: roundPx(mark.x2),
        y2: roundPx(mark.y2),
      };
    case 'circle':
      return { ...mark, cx: roundPx(mark.cx), cy: roundPx(mark.cy), r: roundPx(mark.r) };
    case 'text':
      return { ...mark, x: roundPx(mark.x), y: roundPx(mark.y) };
    case 'path':
      return mark;
  }
}
