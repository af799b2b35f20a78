// A falling cumulative clipped: 13,000 sent, by an account of Seoul’s, and at least 11,000 by the next day’s.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolQuery } from '../../src/aggregate/query.js';
import { spanOnDay } from '../../src/aggregate/span.js';
import { spanOverTime } from '../../src/aggregate/span-over-time.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../../src/fixtures/claim-of.js';

const sentOn = (day: string, value: number): ClaimSketch => ({
  origin: 'cedar-service',
  quantity: headlineQuantities.sent,
  figure: { kind: 'exact', value },
  publishedOn: day,
});
const amount = fc.integer({ min: 1, max: 20_000 });

describe('a falling cumulative clipped', () => {
  it('a lower newer total takes the place of a higher one', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const { claims } = ledgerOfClaims([sentOn('2024-10-29', a), sentOn('2024-10-30', b)]);
        const { low, high } = spanOnDay(
          claims,
          poolQuery(headlineQuantities.sent, '2024-12-31'),
        ).span;
        expect([low, high]).toEqual([b, b]);
      }),
    );
  });

  it('the series shows 13,000 on its day and 11,000 from the next', () => {
    const { claims } = ledgerOfClaims([sentOn('2024-10-29', 13_000), sentOn('2024-10-30', 11_000)]);
    const { steps } = spanOverTime(claims, poolQuery(headlineQuantities.sent, '2024-11-30'));
    expect(steps.map(({ from, span }) => [from, span.low, span.high])).toEqual([
      ['2024-10-29', 13_000, 13_000],
      ['2024-10-30', 11_000, 11_000],
    ]);
  });
});
