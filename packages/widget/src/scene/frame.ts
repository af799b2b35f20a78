// The room a chart has: its size, its margins, and the plot that is left.

/** The size a chart is asked for. **Units:** CSS pixels. **Absent:** the chart chooses its height. */
export interface Size {
  readonly width: number;
  readonly height?: number;
}

/** A plot within a picture. **Units:** CSS pixels from the picture's top left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The size a picture has where no width is known: on a server, in a file. */
export const defaultSize: Size = { width: 680 };

/** How much a width allows: labels differ, the scale does not. */
export type Breadth = 'narrow' | 'medium' | 'wide';

/** The breadth of a width: below 480 narrow, from 760 wide. **Units:** CSS pixels. */
export function breadthOf(width: number): Breadth {
  if (width < 480) return 'narrow';
  return width < 760 ? 'medium' : 'wide';
}

/** The width a picture is drawn at: 280 to 1,280, so that no input can make it endless. **Units:** CSS pixels. */
export function drawnWidth(size: Size): number {
  return Math.round(Math.min(1280, Math.max(280, size.width || 0)));
}

/** The side margins that charts over time share, so that they stand exactly under each other. **Units:** CSS pixels. */
export function timeMargins(width: number): { readonly left: number; readonly right: number } {
  return breadthOf(width) === 'narrow' ? { left: 50, right: 10 } : { left: 60, right: 20 };
}
