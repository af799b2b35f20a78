// The scenario's arithmetic, by hand: what is left over the rate, in whole days from the start.
import { describe, expect, it } from 'vitest';
import { attritionProjection } from './attrition-projection.js';

describe('attritionProjection', () => {
  it('12,000 less 3,800 at 92 a day from 16 January 2025 ends on 15 April', () => {
    // 8,200 / 92 = 89.13, so 89 days: 15 left in January, 28, 31 make 74; 15 more reach 15 April.
    const scenario = attritionProjection({
      contingent: 12_000,
      lossesSoFar: 3_800,
      perDay: 92,
      start: '2025-01-16',
    });
    expect([scenario.daysLeft, scenario.end]).toEqual([89, '2025-04-15']);
  });

  it.each([
    // 7,200 / 92 = 78.3: 15 + 28 + 31 = 74, four more.
    { contingent: 11_000, lossesSoFar: 3_800, perDay: 92, start: '2025-01-16', end: '2025-04-04' },
    // 12,000 / 92 = 130.4 from the first day counted: 25 + 31 + 28 + 31 = 115, fifteen more.
    { contingent: 12_000, lossesSoFar: 0, perDay: 92, start: '2024-12-06', end: '2025-04-15' },
    // 8,200 / (3,800 / 30) = 64.7: 26 + 28 = 54, eleven more.
    {
      contingent: 12_000,
      lossesSoFar: 3_800,
      perDay: 3_800 / 30,
      start: '2025-01-05',
      end: '2025-03-11',
    },
  ] as const)('$contingent less $lossesSoFar from $start ends on $end', ({ end, ...inputs }) => {
    expect(attritionProjection(inputs).end).toBe(end);
  });

  it('carries every number it was given and everything it takes for granted', () => {
    const inputs = { contingent: 100, lossesSoFar: 10, perDay: 3, start: '2025-01-01' } as const;
    const scenario = attritionProjection(inputs);
    expect(scenario).toMatchObject(inputs);
    expect(scenario.assumptions).toContain('the-rate-holds');
    expect(scenario.assumptions).toHaveLength(4);
  });

  it('has no end at a rate of zero, nor beyond the last year a day can be written in', () => {
    const base = { contingent: 12_000, lossesSoFar: 0, start: '2025-01-16' } as const;
    expect(attritionProjection({ ...base, perDay: 0 }).end).toBeUndefined();
    expect(attritionProjection({ ...base, perDay: 0.004 }).daysLeft).toBeUndefined();
  });

  it('ends where it starts when nothing is left', () => {
    const spent = {
      contingent: 3_000,
      lossesSoFar: 3_800,
      perDay: 0,
      start: '2025-01-16',
    } as const;
    const scenario = attritionProjection(spent);
    expect([scenario.daysLeft, scenario.end]).toEqual([0, '2025-01-16']);
  });

  it.each([NaN, Infinity, -1])('throws for %d, which is no amount', (perDay) => {
    const inputs = { contingent: 1, lossesSoFar: 0, perDay, start: '2025-01-16' } as const;
    expect(() => attritionProjection(inputs)).toThrow(RangeError);
  });
});
