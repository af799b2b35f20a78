// Sums on intervals: every end by hand, and open ends stay open.
import { describe, expect, it } from 'vitest';
import { point, product, quotient, sum, type Interval } from './interval.js';

const open: Interval = { low: 6_000, high: undefined };

describe('intervals', () => {
  it.each([
    ['sum', sum({ low: 1, high: 2 }, { low: 10, high: 20 }), { low: 11, high: 22 }],
    ['product', product({ low: 2, high: 3 }, point(4)), { low: 8, high: 12 }],
    // 12 over 6 to 24 over 4.
    ['quotient', quotient({ low: 12, high: 24 }, { low: 4, high: 6 }), { low: 2, high: 6 }],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  it('an open upper end stays open when added, multiplied or divided', () => {
    expect(sum(open, point(1))).toEqual({ low: 6_001, high: undefined });
    expect(product(open, point(2))).toEqual({ low: 12_000, high: undefined });
    expect(quotient(open, point(2))).toEqual({ low: 3_000, high: undefined });
  });

  it('an open upper end opens the lower end of a share of it', () => {
    expect(quotient(point(3), open)).toEqual({ low: undefined, high: 3 / 6_000 });
  });

  it('a share of zero has no ends', () => {
    expect(quotient(point(1), point(0))).toEqual({ low: undefined, high: undefined });
  });
});
