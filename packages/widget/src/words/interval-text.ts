// A computed value in words, with its unit and with no more digits than its inputs allow.
import type { Interval, Unit } from '@dprk-deployment-tracker/core';
import type { NumberText } from './number-text.js';
import type { Words } from './words.js';

/**
 * "0.94%", "3,667 to 4,000", "2.3 to 2.7 times", "at least 0.8%".
 *
 * **Absent:** the empty text where neither end is known.
 */
export function intervalText(
  { low, high }: Interval,
  unit: Unit,
  significantDigits: number,
  { text }: Pick<Words, 'text'>,
  { number, measured }: NumberText,
): string {
  const isCount = unit === 'persons' || unit === 'rounds' || unit === 'days';
  const digits = (value: number): string =>
    isCount ? number(value, significantDigits) : measured(value, significantDigits);
  const withUnit = (figure: string, n: number): string => text(`unit.${unit}`, { figure, n });
  if (low === undefined) {
    return high === undefined ? '' : text('figure.up-to', { number: withUnit(digits(high), high) });
  }
  if (high === undefined) return text('figure.at-least', { number: withUnit(digits(low), low) });
  const [from, to] = [digits(low), digits(high)];
  // Only a bare "1" is one month; "0.17 to 1.0" and "1.0" are months.
  const n = from === to && to.length === 1 ? high : Math.max(high, 2);
  return withUnit(from === to ? to : text('ends.range', { low: from, high: to }), n);
}
