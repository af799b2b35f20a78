// Tests the steps through a picture, and what a pointer is near to.
import { describe, expect, test } from 'vitest';
import type { Scene } from '../plot/scene.js';
import { neighbour } from './neighbour.js';
import { nearestSpot, picturedSpots } from './picture-spots.js';

// Two sides: `a` above with three claims, `b` below with two.
const spots = [
  { key: 'a1', x: 0, y: 50, side: 'a' },
  { key: 'b1', x: 10, y: 80, side: 'b' },
  { key: 'a2', x: 20, y: 40, side: 'a' },
  { key: 'b2', x: 90, y: 70, side: 'b' },
  { key: 'a3', x: 100, y: 10, side: 'a' },
];

describe('neighbour', () => {
  test.each([
    ['a2', 'earlier', 'b1'],
    ['a2', 'later', 'b2'],
    ['a2', 'below', 'b1'],
    ['a3', 'below', 'b2'],
    ['b2', 'above', 'a3'],
    ['a1', 'above', 'a1'],
    ['a1', 'earlier', 'a1'],
    ['a3', 'later', 'a3'],
    ['b1', 'first', 'a1'],
    ['b1', 'last', 'a3'],
    [undefined, 'earlier', 'a3'],
    [undefined, 'first', 'a1'],
  ] as const)('from %s %s is %s', (from, step, to) => {
    expect(neighbour(spots, from, step)?.key).toBe(to);
  });

  test('there is none where there are no spots', () => {
    expect(neighbour([], undefined, 'first')).toBeUndefined();
  });
});

describe('nearestSpot', () => {
  test('agrees with looking at every spot', () => {
    for (let x = -20; x <= 120; x += 7) {
      for (let y = 0; y <= 100; y += 9) {
        const apart = (one: (typeof spots)[number]): number => Math.hypot(one.x - x, one.y - y);
        const least = Math.min(...spots.map(apart));
        const found = nearestSpot(spots, x, y, 14);
        if (least > 14) expect(found).toBeUndefined();
        else expect(found && apart(found)).toBe(least);
      }
    }
  });
});

describe('picturedSpots', () => {
  test('a key stands at its target, else at its dot, else at its label', () => {
    const text = {
      kind: 'text',
      role: 'label-name',
      anchor: 'start',
      sizePx: 13,
      parts: [],
    } as const;
    const scene: Scene = {
      width: 100,
      height: 100,
      marks: [
        { kind: 'circle', role: 'target', key: 'a', cx: 1, cy: 1, r: 12 },
        { kind: 'circle', role: 'claim', key: 'a', side: 's', cx: 2, cy: 2, r: 4 },
        { ...text, key: 'a', x: 9, y: 9 },
        { kind: 'circle', role: 'claim', key: 'b', cx: 4, cy: 4, r: 4 },
        { ...text, key: 'b', x: 9, y: 9 },
        { ...text, key: 'c', x: 7, y: 7 },
        { kind: 'path', role: 'claim', key: 'd', d: 'M0 0' },
      ],
    };
    expect(picturedSpots(scene).map(({ key, x }) => [key, x])).toEqual([
      ['a', 1],
      ['b', 4],
      ['c', 7],
    ]);
  });
});
