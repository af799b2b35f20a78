// The EDTF forms in use, by hand and against the edtf library as a second reading.
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { daySpan, firstDay, isEdtf, isExactDay, lastDay } from './day-span.js';

describe('daySpan', () => {
  it.each([
    ['2025-01-13', '2025-01-13', '2025-01-13', false],
    ['2024-11~', '2024-11-01', '2024-11-30', true],
    ['2024-02', '2024-02-01', '2024-02-29', false],
    ['2024', '2024-01-01', '2024-12-31', false],
    ['2024-23', '2024-09-01', '2024-11-30', false],
    ['2024-24', '2024-12-01', '2025-02-28', false],
    ['2025-01-XX', '2025-01-01', '2025-01-31', false],
    ['2025-XX', '2025-01-01', '2025-12-31', false],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', false],
    ['1000', '1000-01-01', '1000-12-31', false],
    ['9998-12', '9998-12-01', '9998-12-31', false],
    ['2024-10-08/2024-10-13', '2024-10-08', '2024-10-13', false],
    ['2024-12/2025-03~', '2024-12-01', '2025-03-31', true],
  ])('%s runs from %s to %s', (text, first, last, approximate) => {
    expect(daySpan(text)).toEqual({ edtf: text, first, last, approximate });
  });

  it('an open start has no first day, and falls back to the last', () => {
    const span = daySpan('../2025-01-09');
    expect([span.first, span.last]).toEqual([undefined, '2025-01-09']);
    expect(firstDay(span)).toBe('2025-01-09');
  });

  it('an open end has no last day, and falls back to the first', () => {
    expect(lastDay(daySpan('2025-06/..'))).toBe('2025-06-01');
  });

  it.each([
    '',
    '..',
    '../..',
    'yesterday',
    '2025-13',
    '2025-02-30',
    '2025-03-01/2025-01-01',
    '2025/2026/2027',
    '25-01-01',
    '0050',
    '0999-12-31',
    '9999',
    '9999-12-31',
    '2024-XX-15',
    '2025-01/2024-XX-15',
  ])('refuses %j', (text) => {
    expect(() => daySpan(text)).toThrow(RangeError);
    expect(isEdtf(text)).toBe(false);
  });

  it('only one certain day is exact', () => {
    expect(isExactDay(daySpan('2025-01-13'))).toBe(true);
    expect(isExactDay(daySpan('2025-01-13~'))).toBe(false);
    expect(isExactDay(daySpan('2025-01'))).toBe(false);
  });

  it('dates of every form read as the edtf library reads them', () => {
    const whole = ['2023', '2024', '2025', '2026'].flatMap((year) => [
      year,
      ...['01', '02', '04', '06', '11', '12'].flatMap((month) => [
        `${year}-${month}`,
        `${year}-${month}-XX`,
        `${year}-${month}-01`,
        `${year}-${month}-28`,
      ]),
    ]);
    const marked = whole
      .filter((text) => !text.includes('X'))
      .flatMap((text, index) => `${text}${['~', '?', '%'][index % 3] ?? ''}`);
    const intervals = whole
      .slice(0, -1)
      .map((text, index) => [text, whole[index + 1] ?? text] as const)
      .filter(([from, to]) => !`${from}${to}`.includes('X') && from < to && !to.startsWith(from))
      .map(([from, to]) => `${from}/${to}`);
    const texts = [...whole, ...marked, ...intervals, '2024-02-29', '2024-XX-XX'];
    expect(new Set(texts).size).toBeGreaterThanOrEqual(200);
    const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
    const differ = texts.flatMap((text) => {
      const [ours, theirs] = [daySpan(text), edtf(text)];
      const read = [day(theirs.min), day(theirs.max)];
      return String(read) === String([ours.first, ours.last])
        ? []
        : [`${text}: ${ours.first}–${ours.last}, not ${String(read)}`];
    });
    expect(differ).toEqual([]);
  });
});
