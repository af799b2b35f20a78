// The ends of spans in words, and midpoints that carry no more digits than what went in.
import { describe, expect, it } from 'vitest';
import type { SpanEnds, VoiceBounds } from '@dprk-deployment-tracker/core';
import { roundedEnds } from './ends-text.js';
import { en } from './locales/en.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);

function closed(low: number | undefined, high: number): SpanEnds {
  return { low, high, highIsOpen: false, openFrom: undefined };
}
function open(low: number | undefined, openFrom: number | undefined): SpanEnds {
  return { low, high: undefined, highIsOpen: true, openFrom };
}

const cases: readonly (readonly [string, SpanEnds, string])[] = [
  ['closed', closed(4000, 6000), '4,000 to 6,000'],
  ['start and end the same', closed(4000, 4000), '4,000'],
  ['open from above the start', open(4700, 6000), '4,700 to over 6,000'],
  ['open from the start', open(6000, 6000), '6,000 or more'],
  ['open with no height named', open(6000, undefined), '6,000 or more'],
  ['no start, open', open(undefined, 6000), '6,000 or more'],
  ['no start, closed', closed(undefined, 15_000), 'up to 15,000'],
  [
    'nothing',
    { low: undefined, high: undefined, highIsOpen: false, openFrom: undefined },
    'no claim',
  ],
];

describe('ends', () => {
  it.each(cases)('%s', (_, ends, text) => {
    expect(words.ends(ends)).toBe(text);
  });
});

describe('roundedEnds', () => {
  const voices = [4000, 4700].map((floor) => ({ floor, top: floor }) as VoiceBounds);

  it('a number that a voice gave stays as it is', () => {
    expect(roundedEnds(closed(4000, 4700), voices)).toEqual(closed(4000, 4700));
  });

  it('a midpoint takes the coarser grain of its neighbours', () => {
    // (4,000 + 4,700) / 2 = 4,350; 4,000 was said in thousands, so 4,000.
    expect(roundedEnds(closed(4350, 4700), voices)).toEqual(closed(4000, 4700));
  });
});
