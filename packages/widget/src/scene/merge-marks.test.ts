// From 300 claims on, marks become one path per origin and role; those in use keep marks of their own.
import { describe, expect, test } from 'vitest';
import { mergedMarks, mergeFrom, type OwnedMark } from './merge-marks.js';
import type { Mark } from './scene.js';

function owned(count: number, owners: number): readonly OwnedMark[] {
  return [...new Array<undefined>(count).keys()].map((index) => ({
    owner: `origin-${index % owners}`,
    mark: {
      kind: 'group',
      role: 'claim',
      key: `claim-${index}`,
      children: [
        { kind: 'path', role: 'target', d: 'M0,0L0,0' },
        { kind: 'circle', role: 'dot', cx: index, cy: 5, r: 2 },
        { kind: 'path', role: 'line', d: `M${index},5L${index},9` },
      ],
    },
  }));
}

function count(marks: readonly Mark[]): number {
  return marks.reduce(
    (sum, mark) => sum + 1 + (mark.kind === 'group' ? count(mark.children) : 0),
    0,
  );
}

describe('mergedMarks', () => {
  test('below the threshold every claim is a mark', () => {
    const all = owned(mergeFrom - 1, 3);
    expect(mergedMarks(all, new Set())).toEqual(all.map(({ mark }) => mark));
  });

  test('at the threshold each origin has one group of one path per role', () => {
    const marks = mergedMarks(owned(mergeFrom, 3), new Set());
    // Three origins, each a group with dots and lines: 3 × 3 = 9.
    expect(count(marks)).toBe(9);
  });

  test('a merged dot is the same circle as a path', () => {
    const [group] = mergedMarks(owned(mergeFrom, mergeFrom), new Set());
    const dot = group?.kind === 'group' ? group.children[0] : undefined;
    expect(dot?.kind === 'path' && dot.d).toBe('M-2,5a2,2 0 1 0 4,0a2,2 0 1 0 -4,0Z');
  });

  test('claims in use stay apart and come last', () => {
    const marks = mergedMarks(owned(400, 3), new Set(['claim-7']));
    expect(marks.at(-1)?.key).toBe('claim-7');
    expect(marks.filter(({ key }) => key !== undefined)).toHaveLength(1);
  });

  test('ten thousand claims of a thousand origins stay below 1,500 elements', () => {
    expect(count(mergedMarks(owned(10_000, 1_000), new Set()))).toBeLessThan(1_500);
  });
});
