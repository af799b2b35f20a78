// What each kind of figure allows, and how many digits it was said with.
import { describe, expect, it } from 'vitest';
import {
  figureBounds,
  figureNumbers,
  isOneSided,
  significantDigits,
  type Figure,
} from './figure.js';
import { readWords } from './word-reading.js';

const cases: readonly (readonly [Figure, ReturnType<typeof figureBounds>, boolean])[] = [
  [{ kind: 'exact', value: 9 }, { low: 9, high: 9 }, false],
  [{ kind: 'about', value: 11_000 }, { low: 11_000, high: 11_000 }, false],
  [
    { kind: 'range', low: 10_000, high: 12_000, best: 11_000 },
    { low: 10_000, high: 12_000 },
    false,
  ],
  [{ kind: 'at-least', low: 3_000 }, { low: 3_000, high: undefined }, true],
  [{ kind: 'up-to', high: 15_000 }, { low: undefined, high: 15_000 }, true],
  [
    { kind: 'in-words', words: 'dozens', reading: readWords('dozens') },
    { low: 24, high: 99 },
    false,
  ],
  [{ kind: 'in-words', words: 'heavy losses', reading: undefined }, undefined, false],
  [{ kind: 'share', lowPercent: 33, highPercent: 34, of: ['x'] }, undefined, false],
  [{ kind: 'denial' }, undefined, false],
  [{ kind: 'none-stated' }, undefined, false],
];

describe('figureBounds', () => {
  it.each(cases)('%j', (figure, bounds, oneSided) => {
    expect(figureBounds(figure)).toEqual(bounds);
    expect(isOneSided(figure)).toBe(oneSided);
  });

  it('a share enters in persons only by a documented reading', () => {
    const reading = { low: 4_400, high: 6_000, rule: '40 to 50 percent of 11,000 to 12,000' };
    expect(
      figureBounds({ kind: 'share', lowPercent: 40, highPercent: 50, of: [], reading }),
    ).toEqual({
      low: 4_400,
      high: 6_000,
    });
  });
});

describe('figureNumbers', () => {
  it('gives each number once, from low to high', () => {
    expect(figureNumbers({ kind: 'range', low: 1, high: 3, best: 2 })).toEqual([1, 2, 3]);
    expect(figureNumbers({ kind: 'about', value: 600 })).toEqual([600]);
    expect(figureNumbers({ kind: 'none-stated' })).toEqual([]);
  });
});

describe('significantDigits', () => {
  it.each([
    [4_700, 2],
    [12_000, 2],
    [3_667, 4],
    [100_000, 1],
    [0, 1],
    [1.28, 3],
  ])('%d has %d significant digits', (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});
