// Scales of days and counts: from zero, round, every day as wide as the next.
import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import { timeScale } from './time-scale.js';
import { valueScale } from './value-scale.js';

describe('valueScale', () => {
  test('stands on zero and ends at a round number', () => {
    const scale = valueScale(7_000 * 1.1, [300, 0], 4);
    expect(scale(0)).toBe(300);
    expect(scale.top).toBe(8_000);
    expect(scale.ticks).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
  });

  test('has whole numbers alone where counts are small', () => {
    expect(valueScale(2, [300, 0], 4).ticks).toEqual([0, 1, 2]);
  });
});

describe('timeScale', () => {
  const spread: readonly CalendarDay[] = ['2025-01-10', '2025-06-10', '2025-12-10'];
  test('draws all days alike', () => {
    const scale = timeScale(spread, '2026-01-01', [0, 365]);
    expect(scale('2025-01-11') - scale('2025-01-10')).toBeCloseTo(1, 1);
  });

  test('one claim of the day asked still has an axis', () => {
    const scale = timeScale(['2025-03-01'], '2025-03-01', [0, 100]);
    expect(scale.last > scale.first).toBe(true);
    expect(Number.isFinite(scale('2025-03-01'))).toBe(true);
  });
});
