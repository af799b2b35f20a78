// A span is a flat band with hard edges; open ends have arrows and no edge, silence leaves a gap.
import type { SpanEnds } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { linearScale } from './linear-scale.js';
import { spanBand, type BandStretch } from './span-band.js';
import type { ValueLine } from './value-pen.js';

/** 0 at 100, 100 at 0: one pixel is one. */
const line: ValueLine = {
  along: 'y',
  scale: linearScale([0, 100], [100, 0]),
  start: 100,
  end: -20,
};
const closed: SpanEnds = { low: 20, high: 60, highIsOpen: false, openFrom: undefined };
const open: SpanEnds = { low: 20, high: undefined, highIsOpen: true, openFrom: 60 };
const nothing: SpanEnds = {
  low: undefined,
  high: undefined,
  highIsOpen: false,
  openFrom: undefined,
};

function stretch(
  ends: SpanEnds,
  from: number,
  to: number,
  more: Partial<BandStretch> = {},
): BandStretch {
  return { ends, from, to, tick: undefined, isStale: false, ...more };
}

function drawn(...stretches: readonly BandStretch[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    spanBand(stretches, line).map((mark) => [mark.role, mark.kind === 'path' ? mark.d : '']),
  );
}

describe('spanBand', () => {
  test('a closed span is filled and has an edge at each end', () => {
    expect(drawn(stretch(closed, 0, 50))).toEqual({
      span: 'M0,80L0,40L50,40L50,80Z',
      'span-edge': 'M0,80L50,80M0,40L50,40',
    });
  });

  test('an open end has arrows instead of an edge', () => {
    const marks = drawn(stretch(open, 0, 50));
    expect(marks['span-edge']).toBe('M0,80L50,80');
    // One arrow in the middle of 50 pixels, up from 40.
    expect(marks['span-arrow']).toMatch(/^M25,40L25,29/);
  });

  test('a span open from its own start is one edge with arrows', () => {
    const marks = drawn(stretch({ ...open, low: 60 }, 0, 50));
    expect(Object.keys(marks)).toEqual(['span-edge', 'span-arrow']);
  });

  test('steps are joined by hard edges', () => {
    const next: SpanEnds = { ...closed, low: 30 };
    // 30 stands at 70: down the lower edge comes from 80 to 70 at 50.
    expect(drawn(stretch(closed, 0, 50), stretch(next, 50, 90))['span-edge']).toContain(
      'M50,80L50,70L90,70',
    );
  });

  test('silence is a gap, not a line', () => {
    const marks = drawn(stretch(closed, 0, 50), stretch(nothing, 50, 70), stretch(closed, 70, 90));
    expect(marks['span']?.match(/M/g)).toHaveLength(2);
    expect(marks['span-edge']).not.toContain('L70,');
  });

  test('a stale stretch is dashed and paler', () => {
    expect(Object.keys(drawn(stretch(closed, 0, 50, { isStale: true })))).toEqual([
      'span-stale',
      'span-edge-stale',
    ]);
  });

  test('a middle is drawn only where there is one', () => {
    expect(drawn(stretch(closed, 0, 50))['span-middle']).toBeUndefined();
    const tick: SpanEnds = { low: 40, high: 40, highIsOpen: false, openFrom: undefined };
    expect(drawn(stretch(closed, 0, 50, { tick }))['span-middle']).toBe('M0,60L50,60');
  });

  test('no stretch draws nothing', () => {
    expect(spanBand([], line)).toEqual([]);
  });
});
