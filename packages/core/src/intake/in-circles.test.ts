// Ids that lead back to themselves.
import { describe, expect, it } from 'vitest';
import { inCircles } from './in-circles.js';

const circles = (leads: Readonly<Record<string, readonly string[]>>) =>
  [...inCircles(new Map(Object.entries(leads)))].sort();

describe('inCircles', () => {
  it.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['nothing has none', {}, []],
    ['a chain has none', { a: ['b'], b: ['c'], c: [] }, []],
    ['one that names itself is one', { a: ['a'], b: ['a'] }, ['a']],
    ['two that name each other are one', { a: ['b'], b: ['a'], c: ['b'], d: [] }, ['a', 'b']],
    ['a rhombus is none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['what leads out of the list is passed over', { a: ['elsewhere'] }, []],
  ])('%s', (_name, leads, expected) => {
    expect(circles(leads)).toEqual(expected);
  });
});
