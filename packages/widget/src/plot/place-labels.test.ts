// Labels keep apart from each other, from marks and from the edges of grounds.
import { describe, expect, test } from 'vitest';
import type { Box } from './box.js';
import { placeLabels, touches, type LabelPlace } from './place-labels.js';

const within: Box = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number, cost: number): LabelPlace => ({
  box: { x, y, width: 20, height: 10 },
  cost,
  leader: undefined,
});

describe('placeLabels', () => {
  test('gives each its cheapest place', () => {
    const places = placeLabels([[at(0, 0, 2), at(50, 0, 1)]], { within, boxes: [], grounds: [] });
    expect(places).toEqual([at(50, 0, 1)]);
  });

  test('moves a neighbour so that another finds room', () => {
    const only = at(0, 0, 1);
    const places = placeLabels([[at(0, 0, 1), at(50, 0, 5)], [only]], {
      within,
      boxes: [],
      grounds: [],
    });
    expect(places).toEqual([at(50, 0, 5), only]);
  });

  test('leaves out what fits nowhere', () => {
    const boxes = [{ x: 5, y: 5, width: 2, height: 2 }];
    expect(placeLabels([[at(0, 0, 1), at(90, 0, 1)]], { within, boxes, grounds: [] })).toEqual([
      undefined,
    ]);
  });

  test('lets no text lie across the edge of a ground', () => {
    const grounds = [{ x: 60, y: 0, width: 40, height: 100 }];
    const places = placeLabels([[at(50, 0, 1), at(70, 0, 2)]], { within, boxes: [], grounds });
    expect(places).toEqual([at(70, 0, 2)]);
  });
});

describe('placeLabels of a stranger’s record', () => {
  /** How often places are looked at where so many labels want the same little room. */
  const looks = (count: number): number => {
    let looked = 0;
    const places = (label: number): readonly LabelPlace[] =>
      Array.from({ length: 160 }, (_, index) => {
        const place = at(index % 80, (index * 7 + label) % 90, index + label);
        const { box } = place;
        return {
          ...place,
          get box() {
            looked += 1;
            return box;
          },
        };
      });
    const chosen = placeLabels(
      Array.from({ length: count }, (_, label) => places(label)),
      { within, boxes: [], grounds: [] },
    );
    expect(chosen.filter(Boolean).length).toBeGreaterThan(10);
    return looked;
  };

  test('costs with a hundred sides little more than with twelve', () => {
    expect(looks(100)).toBeLessThan(2 * looks(12));
  });
});

describe('touches', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  test.each<[string, readonly [number, number, number, number], boolean]>([
    ['through', [0, 0, 30, 30], true],
    ['beside', [0, 0, 30, 5], false],
    ['along an edge', [0, 10, 30, 10], false],
    ['short of it', [0, 0, 9, 9], false],
    ['upright through', [15, 0, 15, 30], true],
    ['within', [12, 12, 14, 14], true],
  ])('%s', (_, line, expected) => {
    expect(touches(line, box)).toBe(expected);
  });
});
