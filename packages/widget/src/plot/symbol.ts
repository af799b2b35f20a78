// The symbol of a side: its shape around a point, drawn by d3.
import { symbolCircle, symbolCross, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { sideShape, type SideShape } from '../theme/sides.js';
import type { Box } from './box.js';
import { PathPen } from './path-pen.js';

/** A drawn symbol with the box it fills. */
export interface DrawnSymbol {
  readonly d: string;
  readonly box: Box;
}

type Context = Parameters<SymbolType['draw']>[0];

const diamond: SymbolType = {
  draw(context, size) {
    const half = Math.sqrt(size / 2);
    context.moveTo(0, -half);
    context.lineTo(half, 0);
    context.lineTo(0, half);
    context.lineTo(-half, 0);
    context.closePath();
  },
};

/** d3's triangle turned over. */
const triangleDown: SymbolType = {
  draw(context, size) {
    const height = Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, height * 2);
    context.lineTo(Math.sqrt(3) * height, -height);
    context.lineTo(-Math.sqrt(3) * height, -height);
    context.closePath();
  },
};

/** Each shape with the factor on its area that makes all of them look equally large. */
const shapes: Readonly<Record<SideShape, readonly [SymbolType, number]>> = {
  circle: [symbolCircle, 1],
  square: [symbolSquare, 0.92],
  diamond: [diamond, 0.95],
  triangle: [symbolTriangle, 0.85],
  'triangle-down': [triangleDown, 0.85],
  cross: [symbolCross, 0.9],
};

/** A side's symbol around a point, as large as a circle of this radius. **Units:** CSS pixels. */
export function sideSymbol(side: string, x: number, y: number, radius: number): DrawnSymbol {
  const pen = new PathPen(x, y);
  const [type, factor] = shapes[sideShape(side)];
  type.draw(pen as unknown as Context, Math.PI * radius * radius * factor);
  return {
    d: pen.toString(),
    box: pen.box() ?? { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  };
}
