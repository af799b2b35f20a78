// The size that the still figure beside a width was drawn for: the sheet shows it so, and the app draws the same first.
import { stillWidths } from '../figure/still-widths.js';
import type { Size } from '../plot/scene.js';

/** What still figures are drawn with. **Units:** CSS pixels. */
const stillEmPx = 16;

/** The widest still figure that fits. */
export function stillSize({ widthPx, emPx }: Size): Size {
  const room = (widthPx / emPx) * stillEmPx;
  const fitting = stillWidths.filter((width) => width <= room).at(-1) ?? stillWidths[0];
  return { widthPx: fitting, emPx: stillEmPx };
}
