// Figures with their hedge in three languages, and results in the digits that a person would say.
import type { Figure, Unit } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { figureText, intervalText, shareInterval } from './figure-text.js';
import { en } from './locales/en.js';
import { ko } from './locales/ko.js';
import { uk } from './locales/uk.js';

/** Ukrainian groups with a no-break space. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('figureText', () => {
  it.each<readonly [Figure, Unit, string, string, string]>([
    [{ kind: 'exact', value: 4700 }, 'persons', '4,700', '4,700명', '4 700'],
    [{ kind: 'about', value: 11_000 }, 'persons', 'about 11,000', '약 11,000명', 'близько 11 000'],
    [
      { kind: 'range', low: 10_000, high: 12_000 },
      'persons',
      '10,000–12,000',
      '10,000–12,000명',
      '10 000–12 000',
    ],
    [
      { kind: 'range', low: 10_000, best: 11_000, high: 12_000 },
      'persons',
      '11,000 (10,000–12,000)',
      '11,000명(10,000–12,000)',
      '11 000 (10 000–12 000)',
    ],
    [
      { kind: 'at-least', low: 3000 },
      'persons',
      'at least 3,000',
      '최소 3,000명',
      'щонайменше 3 000',
    ],
    [
      { kind: 'at-least', low: 7000, exclusive: true },
      'persons',
      'more than 7,000',
      '7,000명 초과',
      'понад 7 000',
    ],
    [{ kind: 'up-to', high: 15_000 }, 'persons', 'up to 15,000', '최대 15,000명', 'до 15 000'],
    [
      { kind: 'up-to', high: 15_000, exclusive: true },
      'persons',
      'fewer than 15,000',
      '15,000명 미만',
      'менш ніж 15 000',
    ],
    [
      {
        kind: 'in-words',
        words: 'several hundred',
        reading: { rule: 'several-hundred', low: 300, high: 999 },
      },
      'persons',
      'several hundred',
      '수백 명',
      'кілька сотень',
    ],
    [
      { kind: 'share', lowPercent: 33, highPercent: 34, of: [] },
      'persons',
      'a third of another count',
      '다른 집계의 3분의 1',
      'третина іншого показника',
    ],
    [{ kind: 'exact', value: 3 }, 'months', '3 months', '3개월', '3 місяці'],
    [{ kind: 'up-to', high: 20 }, 'percent', 'up to 20%', '최대 20%', 'до 20 %'],
    [
      { kind: 'none-stated' },
      'persons',
      'gives no number',
      '수를 밝히지 않음',
      'кількість не названо',
    ],
  ])('%j', (figure, unit, english, korean, ukrainian) => {
    const texts = [en, ko, uk].map((locale) => plain(figureText(figure, unit, locale)));
    expect(texts).toEqual([english, korean, ukrainian]);
  });
});

describe('intervalText and shareInterval', () => {
  it.each([
    // 0.769 to 1.42 % of an army: both round to 1 in 100.
    [{ low: 0.769, high: 1.42 }, 'about 1 in 100'],
    [{ low: 0.131, high: 0.283 }, '1 to 3 in 1,000'],
    [{ low: 5, high: 19.3 }, '5–19%'],
    [{ low: undefined, high: 21.3 }, 'up to 21%'],
  ])('%j percent', (value, text) => {
    expect(shareInterval(value, en)).toBe(text);
  });

  it.each<readonly [{ low: number; high: number }, Unit, string]>([
    [{ low: 2.27, high: 2.73 }, 'times', '2.3–2.7 times'],
    [{ low: 1, high: 1 }, 'months', '1 month'],
    [{ low: 3666.7, high: 3666.7 }, 'persons', '3,700'],
  ])('%j %s', (value, unit, text) => {
    expect(intervalText(value, unit, en)).toBe(text);
  });
});
