// Tests where the arrow keys lead.
import { describe, expect, test } from 'vitest';
import { neighbour, type Step, type Stop } from './neighbour.js';

// Drawn lane by lane: Seoul above, Kyiv below.
const stops: readonly Stop[] = [
  { id: 's1', day: '2025-01-13', lane: 'seoul' },
  { id: 's2', day: '2025-04-30', lane: 'seoul' },
  { id: 'k1', day: '2025-01-09', lane: 'kyiv' },
  { id: 'k2', day: '2025-02-07', lane: 'kyiv' },
];

describe('neighbour', () => {
  test.each<[string, Step, string]>([
    // In time: k1 9 Jan, s1 13 Jan, k2 7 Feb, s2 30 Apr.
    ['s1', 'earlier', 'k1'],
    ['s1', 'later', 'k2'],
    ['k1', 'earlier', 'k1'],
    ['s2', 'later', 's2'],
    ['k2', 'first', 'k1'],
    ['k2', 'last', 's2'],
    // s2 is fourth; of Kyiv's first and third, the third is nearer.
    ['s2', 'below', 'k2'],
    ['k1', 'above', 's1'],
    ['s1', 'above', 's1'],
    ['k1', 'below', 'k1'],
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(neighbour(stops, from, step)).toBe(to);
  });

  test.each<[Step, string]>([
    ['later', 's2'],
    ['below', 's2'],
    ['first', 'k1'],
  ])('from nowhere, %s leads to %s', (step, to) => {
    expect(neighbour(stops, undefined, step)).toBe(to);
  });

  test('without stops there is nowhere to go', () => {
    expect(neighbour([], 's1', 'later')).toBeUndefined();
  });
});
