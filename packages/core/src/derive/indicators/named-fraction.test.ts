// Which fraction words such as "a third" and "nearly half" name.
import { describe, expect, it } from 'vitest';
import { namedFraction } from './named-fraction.js';

describe('namedFraction', () => {
  it.each<readonly [number, number, number | undefined, string]>([
    [33, 34, 1 / 3, '"about a third"'],
    [40, 50, 1 / 2, '"nearly half"'],
    [25, 25, 1 / 4, '"a quarter"'],
    [65, 70, 2 / 3, '"about two thirds"'],
    [30, 55, undefined, 'two fractions fit, so none is named'],
    [36, 38, undefined, 'no simple fraction fits'],
  ])('%d to %d percent names %d: %s', (lowPercent, highPercent, fraction, _name) => {
    expect(namedFraction({ kind: 'share', lowPercent, highPercent, of: [] })).toBe(fraction);
  });
});
