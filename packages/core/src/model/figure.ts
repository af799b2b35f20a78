// What a figure allows: its bounds, its numbers, and the digits they were said with.
import type { Figure } from './figure-schema.js';

export type { Figure, ShareFigure } from './figure-schema.js';

/** The kind of a figure. */
export type FigureKind = Figure['kind'];

/**
 * What a figure allows. **Absent:** an end that was not given is undefined, and stays so.
 */
export interface FigureBounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The bounds a figure gives, or undefined where it gives no number in the measure's unit. */
export function figureBounds(figure: Figure): FigureBounds | undefined {
  switch (figure.kind) {
    case 'exact':
    case 'about':
      return { low: figure.value, high: figure.value };
    case 'range':
      return { low: figure.low, high: figure.high };
    case 'at-least':
      return { low: figure.low, high: undefined };
    case 'up-to':
      return { low: undefined, high: figure.high };
    case 'in-words':
      return figure.reading && { low: figure.reading.low, high: figure.reading.high };
    case 'share':
      return figure.reading && { low: figure.reading.low, high: figure.reading.high };
    case 'denial':
    case 'none-stated':
      return undefined;
  }
}

/** Whether a figure is open on one side, so that it can never stand as a point. */
export function isOneSided(figure: Figure): boolean {
  const bounds = figureBounds(figure);
  return bounds !== undefined && (bounds.low === undefined || bounds.high === undefined);
}

/**
 * How many significant digits a number was said with: 4,700 has 2, 12,000 has 2, 3,667 has 4. Zero has 1.
 */
export function significantDigits(value: number): number {
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return digits.replace('.', '').length;
}

/** The numbers that stand in a figure, in the order low, best, high; empty where it has none. */
export function figureNumbers(figure: Figure): readonly number[] {
  if (figure.kind === 'range' && figure.best !== undefined) {
    return [figure.low, figure.best, figure.high];
  }
  const bounds = figureBounds(figure);
  if (!bounds) return [];
  return [...new Set([bounds.low, bounds.high].filter((end) => end !== undefined))];
}
