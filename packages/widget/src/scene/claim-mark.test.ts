// Every shape of a claim has the geometry that tells it from the others, lying and standing alike.
import { readWords, type Figure } from '@dprk-deployment-tracker/core';
import { claimOf, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { en } from '../words/locales/en.js';
import { wordsFor } from '../words/words-for.js';
import { claimMark, type ClaimPlace } from './claim-mark.js';
import { linearScale } from './linear-scale.js';
import type { CircleMark, GroupMark, Mark, PathMark } from './scene.js';

const words = wordsFor(en);

/** 0 stands at 0, 10,000 at 100; the axis ends at 120: one pixel is 100 persons. */
const lying: ClaimPlace = {
  line: { along: 'x', scale: linearScale([0, 10_000], [0, 100]), start: 0, end: 120 },
  unit: 'persons',
  across: 50,
  offScale: { x: -12, y: 50 },
  state: 'claim',
};
/** The same axis turned up: 0 at 100, 10,000 at 0. */
const standing: ClaimPlace = {
  ...lying,
  line: { along: 'y', scale: linearScale([0, 10_000], [100, 0]), start: 100, end: -20 },
};

function drawn(figure: Figure, place: ClaimPlace = lying, more: ClaimSketch = {}): GroupMark {
  const claim = claimOf({ figure, ...more });
  return claimMark(claim, place, words.phrase);
}

function paths(mark: GroupMark, role: Mark['role']): readonly string[] {
  const found = mark.children.filter((child): child is PathMark => child.kind === 'path');
  return found.filter((child) => child.role === role).map(({ d }) => d);
}

function dots(mark: GroupMark): readonly CircleMark[] {
  return mark.children.filter((child): child is CircleMark => child.kind === 'circle');
}

function roles(mark: GroupMark): readonly string[] {
  return mark.children.map(({ role }) => role).filter((role) => role !== 'target');
}

describe('claimMark', () => {
  test('an exact figure is one filled dot at its value', () => {
    const mark = drawn({ kind: 'exact', value: 4_000 });
    expect(roles(mark)).toEqual(['dot']);
    // 4,000 / 100 = 40.
    expect(dots(mark)[0]).toMatchObject({ cx: 40, cy: 50 });
  });

  test('"about" is a smaller dot between brackets', () => {
    const mark = drawn({ kind: 'about', value: 4_000 });
    expect(roles(mark)).toEqual(['dot', 'halo']);
    const exact = dots(drawn({ kind: 'exact', value: 4_000 }))[0];
    expect(dots(mark)[0]?.r).toBeLessThan(exact?.r ?? 0);
    expect(paths(mark, 'halo')[0]?.match(/Q/g)).toHaveLength(2);
  });

  test('a range is a segment with two caps and no centre', () => {
    const mark = drawn({ kind: 'range', low: 3_000, high: 6_000 });
    expect(roles(mark)).toEqual(['line']);
    // From 30 to 60, caps 4.5 to either side of 50.
    expect(paths(mark, 'line')).toEqual(['M30,50L60,50M30,45.5L30,54.5M60,45.5L60,54.5']);
  });

  test('a range with a best value has a dot there, not in its middle', () => {
    const mark = drawn({ kind: 'range', low: 3_000, high: 6_000, best: 5_500 });
    expect(roles(mark)).toEqual(['line', 'dot']);
    expect(dots(mark)[0]).toMatchObject({ cx: 55 });
  });

  test('"at least" is a dot with a short arrow towards more', () => {
    const mark = drawn({ kind: 'at-least', low: 4_000 });
    expect(roles(mark)).toEqual(['line', 'dot']);
    // 14 pixels long: from 40 to 54, the head 3.5 back.
    expect(paths(mark, 'line')).toEqual(['M40,50L54,50M50.5,46.5L54,50L50.5,53.5']);
  });

  test('an arrow never reaches the end of the axis', () => {
    // 11,000 stands at 110; the axis ends at 120, so the tip stays at 117.
    expect(paths(drawn({ kind: 'at-least', low: 11_000 }), 'line')[0]).toMatch(/^M110,50L117,50/);
  });

  test('"up to" is a cap with a short arrow towards less and no dot', () => {
    const mark = drawn({ kind: 'up-to', high: 4_000 });
    expect(roles(mark)).toEqual(['line']);
    expect(paths(mark, 'line')).toEqual(['M40,45.5L40,54.5M40,50L26,50M29.5,46.5L26,50L29.5,53.5']);
  });

  test('words are a hatched band over the documented reading', () => {
    const figure: Figure = {
      kind: 'in-words',
      words: 'thousands',
      reading: readWords('thousands'),
    };
    const mark = drawn(figure);
    expect(roles(mark)).toEqual(['band', 'hatch']);
    // 2,000 to 9,999: 20 to 99.99.
    expect(paths(mark, 'band')).toEqual(['M20,45.5L99.99,45.5L99.99,54.5L20,54.5Z']);
  });

  test('hatching ends at the edges of its band', () => {
    const figure: Figure = {
      kind: 'in-words',
      words: 'thousands',
      reading: readWords('thousands'),
    };
    const numbers = [...(paths(drawn(figure), 'hatch')[0] ?? '').matchAll(/([\d.]+),([\d.]+)/g)];
    const xs = numbers.map(([, x]) => Number(x));
    const ys = numbers.map(([, , y]) => Number(y));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([20, 99.99]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([45.5, 54.5]);
  });

  test('a share stands at its percent on an axis of percent', () => {
    const share: Figure = { kind: 'share', lowPercent: 40, highPercent: 50, of: ['x'] };
    const place: ClaimPlace = {
      ...lying,
      unit: 'percent',
      line: { along: 'x', scale: linearScale([0, 100], [0, 100]), start: 0, end: 120 },
    };
    expect(paths(drawn(share, place), 'line')[0]).toMatch(/^M40,50L50,50/);
  });

  test('a share has no place on an axis of persons without a documented reading', () => {
    const mark = drawn({ kind: 'share', lowPercent: 40, highPercent: 50, of: ['x'] });
    // A square half filled, off the scale.
    expect(roles(mark)).toEqual(['ring', 'dot']);
    expect(paths(mark, 'ring')).toEqual(['M-16.5,45.5L-7.5,45.5L-7.5,54.5L-16.5,54.5Z']);
  });

  test('a share with a documented reading is a hatched band in persons', () => {
    const reading = { low: 4_400, high: 6_000, rule: '40 to 50 percent of 11,000 to 12,000' };
    const mark = drawn({ kind: 'share', lowPercent: 40, highPercent: 50, of: ['x'], reading });
    expect(paths(mark, 'band')).toEqual(['M44,45.5L60,45.5L60,54.5L44,54.5Z']);
  });

  test('no number is a hollow square off the scale, a denial has a bar in it', () => {
    expect(roles(drawn({ kind: 'none-stated' }))).toEqual(['ring']);
    expect(roles(drawn({ kind: 'denial' }))).toEqual(['ring', 'line']);
  });

  test.each<Figure>([
    { kind: 'exact', value: 4_000 },
    { kind: 'about', value: 4_000 },
    { kind: 'range', low: 3_000, high: 6_000 },
    { kind: 'at-least', low: 4_000 },
    { kind: 'none-stated' },
  ])('a plan of $kind is dashed and hatched and holds no filled dot', (figure) => {
    const mark = drawn(figure, lying, { modality: 'planned' });
    expect(mark.role).toBe('claim-planned');
    expect(roles(mark)).toContain('plan-outline');
    expect(roles(mark)).toContain('hatch');
    expect(dots(mark)).toEqual([]);
    expect(roles(mark)).not.toContain('line');
  });

  test('a replaced claim is struck through', () => {
    const mark = drawn({ kind: 'exact', value: 4_000 }, { ...lying, state: 'claim-struck' });
    expect(mark.role).toBe('claim-struck');
    expect(roles(mark)).toEqual(['dot', 'strike']);
  });

  test('a date that is no single day is a whisker across the axis', () => {
    const mark = drawn({ kind: 'exact', value: 4_000 }, { ...lying, days: [40, 70] });
    expect(paths(mark, 'day-whisker')[0]).toMatch(/^M40,40L40,70/);
  });

  test('carries the id and the phrase of its claim', () => {
    const mark = drawn({ kind: 'exact', value: 4_000 });
    expect(mark.key).toBe('2025-01-10-alder-staff-1');
    expect(mark.label).toContain('4,000');
  });

  test.each<Figure>([
    { kind: 'exact', value: 4_000 },
    { kind: 'about', value: 4_000 },
    { kind: 'range', low: 3_000, high: 6_000, best: 5_000 },
    { kind: 'at-least', low: 4_000 },
    { kind: 'up-to', high: 4_000 },
    { kind: 'in-words', words: 'thousands', reading: readWords('thousands') },
  ])('$kind is the same shape on an axis that stands', (figure) => {
    // Turning the axis takes x to y and puts 0 at 100: (a, c) becomes (c, 100 - a). Hatching may lean the other way.
    const turned = (d: string): string =>
      d.replace(
        /(-?[\d.]+),(-?[\d.]+)/g,
        (_, x, y) => `${Number(y)},${Math.round((100 - x) * 100) / 100}`,
      );
    const parts = ['line', 'halo', 'band'] as const;
    const [flat, upright] = [drawn(figure), drawn(figure, standing)];
    expect(roles(upright)).toEqual(roles(flat));
    const sorted = (d: string): readonly string[] =>
      [...d.matchAll(/-?[\d.]+,-?[\d.]+/g)].map(String).sort();
    for (const part of parts) {
      const [now, then] = [paths(upright, part).join(''), paths(flat, part).map(turned).join('')];
      expect(sorted(now)).toEqual(sorted(then));
    }
    expect(dots(upright).map(({ cx, cy }) => [cx, cy])).toEqual(
      dots(flat).map(({ cx, cy }) => [cy, 100 - cx]),
    );
  });
});
