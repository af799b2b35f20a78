// An axis of values starts at zero, ends above the highest value and leaves room for arrows.
import { describe, expect, test } from 'vitest';
import { en } from '../words/locales/en.js';
import { wordsFor } from '../words/words-for.js';
import { valueAxis, type ValueAxisRequest } from './value-axis.js';

const words = wordsFor(en);
const up: ValueAxisRequest = {
  along: 'y',
  highest: 5_800,
  unit: 'persons',
  start: 300,
  end: 20,
  from: 60,
  to: 660,
};

describe('valueAxis', () => {
  test('the first tick is zero and the last at or above the highest value', () => {
    const { ticks } = valueAxis(up, words);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(5_800);
  });

  test('zero stands at the start and the last tick 20 pixels before the end', () => {
    const { line, ticks } = valueAxis(up, words);
    expect(line.scale(0)).toBe(300);
    // The axis ends at 20; 20 + 20 = 40.
    expect(line.scale(ticks.at(-1) ?? 0)).toBeCloseTo(40);
  });

  test('ticks are evenly apart', () => {
    for (const highest of [0.94, 3.7, 12, 85, 999, 5_800, 100_000, 1_280_000]) {
      const { ticks } = valueAxis({ ...up, highest }, words);
      const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 8);
    }
  });

  test('labels of an axis that lies never overlap, however large the numbers', () => {
    for (const highest of [90, 9_000, 900_000, 90_000_000]) {
      for (const end of [280, 680, 1_280]) {
        const request = { ...up, along: 'x', highest, start: 22, end, from: 40, to: 90 } as const;
        const { ticks, line } = valueAxis(request, words);
        const widest = 7 * words.number(ticks.at(-1) ?? 0).length;
        const [first = 0, second = 0] = ticks.map(line.scale);
        expect(second - first).toBeGreaterThan(Math.min(widest, (end - 42) * 0.9));
      }
    }
  });

  test('nothing to show gives an axis from 0 to 1', () => {
    const { ticks } = valueAxis({ ...up, highest: 0 }, words);
    expect([ticks[0], ticks.at(-1)]).toEqual([0, 1]);
  });

  test('percent carries its sign', () => {
    const texts = valueAxis({ ...up, highest: 40, unit: 'percent' }, words).marks.flatMap((mark) =>
      mark.kind === 'text' ? mark.text : [],
    );
    expect(texts[0]).toBe('0%');
  });
});
