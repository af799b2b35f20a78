// Widths come from a table: the same everywhere, and never less than a wide font needs.
import { describe, expect, test } from 'vitest';
import { fittedText, textWidth, wrappedText } from './text-width.js';

describe('textWidth', () => {
  test('grows with size and weight', () => {
    expect(textWidth('6,000', 24)).toBe(2 * textWidth('6,000', 12));
    expect(textWidth('6,000', 12, true)).toBeCloseTo(1.1 * textWidth('6,000', 12));
  });

  test('covers what DejaVu Sans takes', () => {
    // Measured in a browser at 100 pixels: digits 63.6, "m" 97.4, "i" 27.8, Hangul 60 to 100 by font.
    expect(textWidth('0123456789', 100)).toBeGreaterThanOrEqual(636);
    expect(textWidth('mmmm', 100)).toBeGreaterThanOrEqual(389.6);
    expect(textWidth('iiii', 100)).toBeGreaterThanOrEqual(111.2);
    expect(textWidth('한', 100)).toBe(100);
  });

  test('nothing is no width', () => {
    expect(textWidth('')).toBe(0);
  });
});

describe('fittedText', () => {
  test('keeps what fits and cuts between words', () => {
    expect(fittedText('Committee for Counting', 1000)).toBe('Committee for Counting');
    const width = textWidth('Committee for…');
    expect(fittedText('Committee for Counting', width)).toBe('Committee for…');
  });

  test('leaves no mark of punctuation before the ellipsis', () => {
    expect(fittedText('Committee, for', textWidth('Committee,…'))).toBe('Committee…');
  });

  test('gives nothing where not one word fits', () => {
    expect(fittedText('Committee for', 10)).toBe('');
  });

  test('cuts a script without blanks between characters', () => {
    // Three em and an ellipsis of one em at 12 pixels: 48.
    expect(fittedText('국가정보원', 48)).toBe('국가정…');
  });
});

describe('wrappedText', () => {
  test('no line but a single long word is wider than asked', () => {
    for (const line of wrappedText('Office of the Standing Committee for Counting', 120, 5)) {
      expect(textWidth(line)).toBeLessThanOrEqual(120);
    }
  });

  test('the last line says that something is missing', () => {
    const lines = wrappedText('Office of the Standing Committee for Counting', 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
