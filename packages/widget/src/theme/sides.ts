// How a side is told from the others: its colour, and its shape where there is no colour.
import type { SideName } from './colours.js';

/** The outline of a side's marks. */
export type SideShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'triangle-down' | 'cross';

const shapes = {
  'south-korea': 'circle',
  ukraine: 'square',
  'united-kingdom': 'diamond',
  'united-states': 'triangle',
  nato: 'triangle-down',
  'western-officials': 'cross',
  other: 'circle',
} as const satisfies Readonly<Record<SideName, SideShape>>;

/** The side's own name among those with a colour and a shape, or `other` for everybody else. */
export function sideName(side: string): SideName {
  // A record may call a side `constructor`: only our own keys count.
  return Object.hasOwn(shapes, side) ? (side as SideName) : 'other';
}

/** The shape of a side's marks. */
export function sideShape(side: string): SideShape {
  return shapes[sideName(side)];
}
