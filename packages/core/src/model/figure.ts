// A claim's number exactly as it was said: exact, about, a range, one-sided, in words, a share, or none at all.
import type { WordReading } from './word-reading.js';

/** The number of a claim, with its hedge. **Units:** those of the claim's measure. */
export type Figure =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'about'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly best?: number }
  /** `exclusive`: "more than", "over". */
  | { readonly kind: 'at-least'; readonly low: number; readonly exclusive?: true }
  /** `exclusive`: "less than", "under". */
  | { readonly kind: 'up-to'; readonly high: number; readonly exclusive?: true }
  /** Said in words; our documented reading is named and may be one-sided or missing. */
  | { readonly kind: 'in-words'; readonly words: string; readonly reading: WordReading | undefined }
  | ShareFigure
  /** The origin denies that there is anything to count. */
  | { readonly kind: 'denial' }
  /** The origin speaks of the quantity and gives no number. */
  | { readonly kind: 'none-stated' };

/** A share of other claims; converted to persons only where `reading` says so, openly. **Units:** percent. */
export interface ShareFigure {
  readonly kind: 'share';
  readonly lowPercent: number;
  readonly highPercent: number;
  /** The claims it is a share of. */
  readonly of: readonly string[];
  /** Our reading in persons and the sum it stands on, where one is documented. */
  readonly reading?: { readonly low: number; readonly high: number; readonly rule: string };
}

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
 * The rounding grain a number was said with: the largest power of ten that divides it.
 *
 * **Units:** the number's own. 4,700 has grain 100; 12,000 has grain 1,000; 0 has grain 1.
 */
export function grainOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}

/**
 * How many significant digits a number was said with: 4,700 has 2, 12,000 has 2, 3,667 has 4. Zero has 1.
 */
export function significantDigits(value: number): number {
  if (value === 0) return 1;
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
  return Math.max(1, Number.isInteger(value) ? digits.replace(/0+$/, '').length : digits.length);
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
