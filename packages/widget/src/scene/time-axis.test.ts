// The axis of days: the same for all charts of a report, in whole months, in UTC.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { en } from '../words/locales/en.js';
import { wordsFor } from '../words/words-for.js';
import { daysCovered, daysShown, isShown, tickDays, timeAxis, timeScale } from './time-axis.js';

const words = wordsFor(en);

describe('daysShown', () => {
  test('runs from the first of the month of the first claim to the day of the data', () => {
    const one = ledgerOfClaims([{ asOf: '2024-11-17' }], { dataDay: '2025-12-31' });
    expect(daysShown(report(one))).toEqual(['2024-11-01', '2025-12-31']);
  });

  test('shows at least two months', () => {
    const late = ledgerOfClaims([{ publishedOn: '2025-12-30' }], { dataDay: '2025-12-31' });
    // 31 December less 60 days is 1 November.
    expect(daysShown(report(late))).toEqual(['2025-11-01', '2025-12-31']);
  });

  test('a plan does not move its start', () => {
    const plan = { asOf: '2024-01-05', modality: 'planned', publishedOn: '2024-01-05' } as const;
    const both = ledgerOfClaims([{ asOf: '2024-11-17' }, plan], { dataDay: '2025-12-31' });
    expect(daysShown(report(both))[0]).toBe('2024-11-01');
  });

  test('a replay of the real record keeps its end', () => {
    expect(daysShown(report(ledger, { knownOn: '2025-03-10' }))[1]).toBe(ledger.dataDay);
  });
});

describe('timeScale', () => {
  // 100 days on 1,000 pixels: ten pixels a day.
  const scale = timeScale(['2025-01-01', '2025-04-10'], 0, 1000);

  test('a day starts at its edge and stands at its middle', () => {
    expect([scale.edge('2025-01-01'), scale.edge('2025-01-02')]).toEqual([0, 10]);
    expect(scale.at('2025-01-01')).toBe(5);
  });

  test('a date that is one day covers nothing', () => {
    expect(daysCovered({ first: '2025-01-05', last: '2025-01-05' }, scale)).toBeUndefined();
  });

  test('a date longer than the picture is cut at its ends', () => {
    // The middle of the first day to the middle of the tenth: 5 to 95.
    expect(daysCovered({ first: '2024-11-01', last: '2025-01-10' }, scale)).toEqual([5, 95]);
  });

  test('a day outside is not shown', () => {
    expect(isShown('2025-04-11', scale.range)).toBe(false);
    expect(isShown('2025-04-10', scale.range)).toBe(true);
  });
});

describe('timeAxis', () => {
  const range = ['2024-10-01', '2026-11-22'] as const;

  test('every tick is the first of a month', () => {
    for (const width of [220, 400, 600, 1200]) {
      expect(tickDays(range, width).filter((day) => !day.endsWith('-01'))).toEqual([]);
    }
  });

  test.each([280, 320, 480, 680, 1280])('labels keep apart at %i pixels', (width) => {
    const plot = { width, height: 100, left: 50, right: width - 10, top: 0, bottom: 100 };
    const texts = timeAxis(timeScale(range, 50, width - 10), plot, words).flatMap((mark) =>
      mark.kind === 'text' && mark.y === 117 ? [mark] : [],
    );
    const gaps = texts.slice(1).map((mark, index) => mark.x - (texts[index]?.x ?? 0));
    expect(texts.length).toBeGreaterThan(1);
    // Four characters of 11 pixels at 0.65 em are 28.6 pixels.
    expect(Math.min(...gaps)).toBeGreaterThan(28.6);
  });

  test('a first label that is no year has its year beneath', () => {
    const plot = { width: 680, height: 100, left: 60, right: 660, top: 0, bottom: 100 };
    const texts = timeAxis(timeScale(range, 60, 660), plot, words).flatMap((mark) =>
      mark.kind === 'text' ? [`${mark.text} ${mark.y}`] : [],
    );
    expect(texts[0]).toBe('Oct 117');
    expect(texts.at(-1)).toBe('2024 131');
  });
});
