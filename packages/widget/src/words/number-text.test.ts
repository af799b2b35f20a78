// Numbers and computed values in full digits.
import { describe, expect, it } from 'vitest';
import type { Interval, Unit } from '@dprk-deployment-tracker/core';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);

describe('number', () => {
  it('groups full digits and never shortens', () => {
    expect(words.number(1_280_000)).toBe('1,280,000');
  });

  it('shows at most the digits given', () => {
    expect(words.number(3666.67, 2)).toBe('3,700');
    expect(words.number(92.68, 2)).toBe('93');
    expect(words.number(40, 3)).toBe('40');
  });

  it('refuses what is no number', () => {
    expect(() => words.number(NaN)).toThrow(RangeError);
    expect(() => words.number(Infinity)).toThrow('number: not finite: Infinity');
  });
});

describe('interval', () => {
  const both = (low: number, high: number): Interval => ({ low, high });
  const cases: readonly (readonly [Interval, Unit, number, string])[] = [
    // 12,000 / 1,280,000 = 0.9375 %; 12,000 / 6,000,000 = 0.2 %
    [both(0.9375, 0.9375), 'percent', 2, '0.94%'],
    [both(0.2, 0.2), 'percent', 2, '0.20%'],
    // 12,000 / 88,000 = 13.636… %
    [both(13.636, 13.636), 'percent', 3, '13.6%'],
    // 25,000 / 11,000 = 2.27; 30,000 / 11,000 = 2.73
    [both(2.27, 2.73), 'times', 2, '2.3 to 2.7 times'],
    [both(0.1667, 1), 'months', 2, '0.17 to 1.0 months'],
    [both(1, 1), 'months', 1, '1 month'],
    [both(3666.67, 4000), 'persons', 4, '3,667 to 4,000'],
    [{ low: 5, high: undefined }, 'weeks', 1, 'at least 5 weeks'],
    [{ low: undefined, high: 20 }, 'percent', 1, 'up to 20%'],
    [{ low: undefined, high: undefined }, 'percent', 1, ''],
  ];
  it.each(cases)('%j in %s with %d digits', (value, unit, digits, text) => {
    expect(words.interval(value, unit, digits)).toBe(text);
  });
});
