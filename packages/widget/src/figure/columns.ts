// How wide the parts of a figure are, the same for pictures that are drawn and for the sheet that lays them out.
import type { Size } from '../plot/scene.js';

/** From this width on, `columns` stand side by side. **Units:** em of the element. */
export const columnsFromEm = 40;

/** **Units:** em of the element. */
export const columnGapEm = 1.75;

/** What the main column takes of the width without the gap. */
export const mainShare = 0.68;

/** Whether a figure of this size has its columns side by side. */
export function hasColumns({ widthPx, emPx }: Size): boolean {
  return widthPx >= columnsFromEm * emPx;
}

/** The width of the main column, which a picture in it is drawn for. **Units:** CSS pixels, whole. */
export function mainWidthPx(size: Size): number {
  if (!hasColumns(size)) return size.widthPx;
  return Math.floor((size.widthPx - columnGapEm * size.emPx) * mainShare);
}
