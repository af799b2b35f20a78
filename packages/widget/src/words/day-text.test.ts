// Days and every EDTF form in use, in words.
import { describe, expect, it } from 'vitest';
import { daySpan } from '@dprk-deployment-tracker/core';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);

const forms: readonly (readonly [string, string])[] = [
  ['2025-01-13', '13 January 2025'],
  ['2025-01-13~', 'about 13 January 2025'],
  ['2025-01-13?', '13 January 2025, not certain'],
  ['2025-01-13%', 'about 13 January 2025, not certain'],
  ['2024-11', 'November 2024'],
  ['2024-11~', 'about November 2024'],
  ['2024-11-XX', 'November 2024'],
  ['2024', '2024'],
  ['2024-XX', '2024'],
  ['2024-XX-XX', '2024'],
  ['2025-21', 'spring 2025'],
  ['2025-22', 'summer 2025'],
  ['2024-23', 'autumn 2024'],
  ['2024-23~', 'about autumn 2024'],
  ['2024-24', 'winter 2024–2025'],
  ['2024-10-08/2024-10-13', '8 to 13 October 2024'],
  ['2024-10-28/2024-11-05', '28 October to 5 November 2024'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2024-10/2024-12', 'October to December 2024'],
  ['2024-12/2025-02', 'December 2024 to February 2025'],
  ['2024-10-08~/2024-10-13', 'about 8 October 2024 to 13 October 2024'],
  ['2024-23/2025-21', 'autumn 2024 to spring 2025'],
  ['../2025-01-09', 'by 9 January 2025'],
  ['/2025-01-09', 'by 9 January 2025'],
  ['2024-10/..', 'from October 2024 on'],
  ['../2025-03~', 'by about March 2025'],
];

describe('when', () => {
  it.each(forms)('%s reads %s', (edtf, text) => {
    expect(words.when(daySpan(edtf))).toBe(text);
  });
});

describe('day', () => {
  it('is the UTC day, whatever the reader’s zone', () => {
    // The tests run 14 hours ahead of UTC, where a local reading would give the 14th.
    expect(words.day('2025-01-13')).toBe('13 January 2025');
    expect(words.dayShort('2025-01-13')).toBe('13 Jan 2025');
  });
});

describe('monthTick', () => {
  it('names the year in January and else the month', () => {
    expect(words.monthTick('2025-01-01')).toBe('2025');
    expect(words.monthTick('2025-02-01')).toBe('Feb');
  });
});
