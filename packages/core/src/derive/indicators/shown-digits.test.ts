// How many digits may be shown: the coarsest input decides, a round number counts as two.
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../fixtures/claim-of.js';
import { shownDigits, threeWhereSaid, twoDigits } from './shown-digits.js';

const about = (value: number) => claimOf({ figure: { kind: 'about', value } });

describe('shownDigits', () => {
  it.each([
    [12_000, 1_280_000, 2],
    [12_000, 6_000_000, 2],
    [10_900, 1_280_000, 3],
    [10_900, 6_000_000, 2],
  ])('%d over %d shows %d, as the coarsest input allows', (above, below, digits) => {
    expect(shownDigits(about(above), about(below), twoDigits)).toBe(digits);
  });

  it.each([
    [100_000, 470_000, 3],
    [100_000, 575_000, 3],
    [100_000, 700_000, 2],
    [12_000, 88_000, 3],
    [12_000, 200_000, 2],
  ])('%d over %d shows %d where the part asks for three', (above, below, digits) => {
    expect(shownDigits(about(above), about(below), threeWhereSaid)).toBe(digits);
  });

  it('a range is as coarse as its coarser end', () => {
    const range = claimOf({ figure: { kind: 'range', low: 10_900, high: 12_000 } });
    expect(shownDigits(range, about(1_280_000), twoDigits)).toBe(2);
  });

  it('a share, a denial and a missing claim are no limit', () => {
    const share = claimOf({ figure: { kind: 'share', lowPercent: 33, highPercent: 34, of: [] } });
    expect(shownDigits(share, about(10_900), twoDigits)).toBe(3);
    expect(shownDigits(undefined, undefined, twoDigits)).toBe(2);
  });
});
