// Each page is one dot on its day; dots that would cover each other are piled.
import { ledger, type CalendarDay } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { en } from '../words/locales/en.js';
import { wordsFor } from '../words/words-for.js';
import { pageStrip } from './page-strip.js';
import type { CircleMark, Mark } from './scene.js';

const words = wordsFor(en);

function dotsOf(days: readonly CalendarDay[]): readonly CircleMark[] {
  const { marks } = pageStrip([{ label: 'pages', days, isFilled: true }], 680, 0, words);
  const all = (mark: Mark): readonly Mark[] =>
    mark.kind === 'group' ? mark.children.flatMap(all) : [mark];
  return marks.flatMap(all).filter((mark) => mark.kind === 'circle');
}

describe('pageStrip', () => {
  test('every page has a dot, those of one day above each other', () => {
    const [first, second, third] = dotsOf(['2025-01-13', '2025-01-13', '2025-03-01']);
    expect(second?.cx).toBe(first?.cx);
    // Two radii of 3.5 px higher.
    expect((first?.cy ?? 0) - (second?.cy ?? 0)).toBe(7);
    expect(third?.cy).toBe(first?.cy);
    expect(third?.cx).toBeGreaterThan(first?.cx ?? 0);
  });

  test('no page takes no height', () => {
    expect(pageStrip([], 680, 0, words)).toEqual({ marks: [], height: 0 });
  });

  test('as many dots as pages, however many', () => {
    expect(
      dotsOf(ledger.documents.flatMap(({ publishedOn }) => publishedOn.last ?? [])),
    ).toHaveLength(
      ledger.documents.filter(({ publishedOn }) => publishedOn.last !== undefined).length,
    );
  });
});
