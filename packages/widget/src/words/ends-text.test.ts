// The ends of spans in words, and midpoints that carry no more digits than what went in.
import { describe, expect, it } from 'vitest';
import { report, type SpanEnds, type VoiceBounds } from '@dprk-deployment-tracker/core';
import { inventedLedger, said } from '../../test/invented-record.js';
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

describe('ends of voices', () => {
  const voices = [4000, 4700].map(
    (floor) => ({ floor, top: floor, standing: [] }) as unknown as VoiceBounds,
  );

  it('a number that a voice gave stays as it is', () => {
    expect(words.ends({ ...closed(4000, 4700), voices })).toBe('4,000 to 4,700');
  });

  it('a midpoint takes the coarser grain of its neighbours', () => {
    // (4,000 + 4,700) / 2 = 4,350; 4,000 was said in thousands, so 4,000.
    expect(words.ends({ ...closed(4350, 4700), voices })).toBe('4,000 to 4,700');
  });

  it('a number that only one of a voice’s claims gave stays as it is', () => {
    const ledger = inventedLedger([
      said('2025-04-01', 'bureau', { kind: 'about', value: 1100 }),
      said('2025-04-01', 'staff', { kind: 'about', value: 3000 }),
    ]);
    const { headlines } = report(ledger, { knownOn: '2025-04-02', rule: 'envelope' });
    // One voice: its floor is 3,000, but the envelope starts at its lowest claim, 1,100.
    expect(words.ends(headlines['killed-or-wounded'].span)).toBe('1,100 to 3,000');
  });
});
