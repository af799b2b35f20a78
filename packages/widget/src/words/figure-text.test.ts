// Every shape of figure in print and as it is read aloud.
import { describe, expect, it } from 'vitest';
import { readWords, type Figure, type Unit } from '@dprk-deployment-tracker/core';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);
const share: Figure = { kind: 'share', lowPercent: 40, highPercent: 50, of: ['some-claim'] };

const shapes: readonly (readonly [string, Figure, string, string])[] = [
  ['exact', { kind: 'exact', value: 4700 }, '4,700', '4,700, stated as exact'],
  ['about', { kind: 'about', value: 11_000 }, 'about 11,000', 'about 11,000'],
  [
    'range',
    { kind: 'range', low: 10_000, high: 12_000 },
    '10,000–12,000',
    'between 10,000 and 12,000',
  ],
  [
    'range with best',
    { kind: 'range', low: 10_000, high: 12_000, best: 11_000 },
    '11,000 (10,000–12,000)',
    '11,000, range 10,000 to 12,000',
  ],
  [
    'at least',
    { kind: 'at-least', low: 3000 },
    'at least 3,000',
    'at least 3,000, no upper figure given',
  ],
  [
    'more than',
    { kind: 'at-least', low: 6000, exclusive: true },
    'more than 6,000',
    'more than 6,000, no upper figure given',
  ],
  ['up to', { kind: 'up-to', high: 15_000 }, 'up to 15,000', 'up to 15,000, no lower figure given'],
  [
    'fewer than',
    { kind: 'up-to', high: 15_000, exclusive: true },
    'fewer than 15,000',
    'fewer than 15,000, no lower figure given',
  ],
  [
    'in words',
    { kind: 'in-words', words: 'several hundred', reading: readWords('several-hundred') },
    'several hundred',
    'several hundred, read as 300 to 999',
  ],
  [
    'in words, read as one-sided below',
    {
      kind: 'in-words',
      words: 'thousands',
      reading: { rule: 'thousands', low: 2000, high: undefined },
    },
    'thousands',
    'thousands, read as at least 2,000',
  ],
  [
    'in words without a reading',
    { kind: 'in-words', words: 'significant', reading: undefined },
    'significant',
    'significant, not read as a number',
  ],
  ['share', share, '40–50% of another count', '40–50% of another count'],
  [
    'share with a reading',
    { ...share, reading: { low: 4400, high: 6000, rule: '40 to 50 percent' } },
    '40–50% of another count (read as 4,400–6,000)',
    '40–50% of another count, read as 4,400 to 6,000',
  ],
  ['denial', { kind: 'denial' }, 'denies', 'denies'],
  ['none stated', { kind: 'none-stated' }, 'gives no number', 'gives no number'],
];

describe('figure', () => {
  it.each(shapes)('%s is printed with its hedge', (_, figure, printed) => {
    expect(words.figure(figure, 'persons')).toBe(printed);
  });

  it.each(shapes)('%s is read aloud with its hedge', (_, figure, __, spoken) => {
    expect(words.figureSpoken(figure, 'persons')).toBe(spoken);
  });

  const units: readonly (readonly [Unit, string, string])[] = [
    ['percent', 'about 20%', '10–20%'],
    ['times', 'about 20 times', '10–20 times'],
    ['months', 'about 20 months', '10–20 months'],
    ['rounds', 'about 20', '10–20'],
  ];
  it.each(units)('%s stand behind the number, inside the hedge', (unit, about, range) => {
    expect(words.figure({ kind: 'about', value: 20 }, unit)).toBe(about);
    expect(words.figure({ kind: 'range', low: 10, high: 20 }, unit)).toBe(range);
  });

  it('one of a unit is singular', () => {
    expect(words.figure({ kind: 'at-least', low: 1 }, 'months')).toBe('at least 1 month');
  });

  it('full digits stand for any size', () => {
    expect(words.figure({ kind: 'exact', value: 12_345_678 }, 'rounds')).toBe('12,345,678');
  });
});
