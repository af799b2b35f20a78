// Days exist, sort as text, and add up across leap days and years.
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isCalendarDay,
} from './calendar-day.js';

describe('calendarDay', () => {
  it.each(['2025-02-29', '2025-00-10', '2025-1-1', '20250101', '', '0050-01-01', '9999-01-01'])(
    'refuses %j',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
      expect(() => calendarDay(text)).toThrow(RangeError);
    },
  );

  it('a leap day exists in a leap year', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
  });
});

describe('daysBetween', () => {
  it.each([
    // December has 31 days: 25 left after the 6th, then 16.
    ['2024-12-06', '2025-01-16', 41],
    // 17 left in September after the 13th, then 8.
    ['2024-09-13', '2024-10-08', 25],
    ['2025-01-16', '2024-12-06', -41],
  ] as const)('%s to %s is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('dayNumber', () => {
  it('counts from 1970-01-01 and back', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayOfNumber(0)).toBe('1970-01-01');
  });
});
