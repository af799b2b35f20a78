// A stretch of time that a page gave in months or weeks, on an axis of days.
import type { StatedValue } from '@dprk-deployment-tracker/core';
import type { DrawnFigure } from './claim-mark.js';

/**
 * A month is 28 to 31 days, so a page's month is drawn as our reading; a week is seven.
 *
 * **Absent:** what is no number of days, weeks or months has no place on the axis.
 */
export function inDays({ figure, unit }: StatedValue): DrawnFigure {
  if (unit === 'months') {
    return 'value' in figure
      ? { kind: 'reading', low: 28 * figure.value, high: 31 * figure.value }
      : { kind: 'none-stated' };
  }
  const days = unit === 'weeks' ? 7 : 1;
  switch (figure.kind) {
    case 'exact':
    case 'about':
      return { ...figure, value: figure.value * days };
    case 'range':
      return { kind: 'range', low: figure.low * days, high: figure.high * days };
    case 'at-least':
      return { ...figure, low: figure.low * days };
    case 'up-to':
      return { ...figure, high: figure.high * days };
    case 'in-words':
    case 'share':
    case 'denial':
    case 'none-stated':
      return { kind: 'none-stated' };
  }
}
