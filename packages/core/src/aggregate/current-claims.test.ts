// Who says what now: the rule on small records worked out by hand, and on every month of ours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../data/ledger.js';
import { killed, killedOrWounded, presentInRussia, sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { report } from '../derive/report.js';
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import { figureNumbers, type Figure } from '../model/figure.js';
import { headlineIds } from '../model/headline-quantities.js';
import { currentClaims, type CurrentClaims } from './current-claims.js';
import { poolQuery } from './query.js';
import { select } from './select.js';

type Said = readonly [day: CalendarDay, origin: string, figure: Figure];

const about = (value: number): Figure => ({ kind: 'about', value });
const moreThan = (low: number): Figure => ({ kind: 'at-least', low, exclusive: true });
const upTo = (high: number): Figure => ({ kind: 'up-to', high });

function asked(
  said: readonly Said[],
  knownOn: CalendarDay,
  quantity: ClaimSketch['quantity'] = killedOrWounded,
): CurrentClaims {
  const { claims } = ledgerOfClaims(
    said.map(([asOf, origin, figure], index) => ({
      id: `claim-${index}`,
      asOf,
      publishedOn: asOf,
      origin,
      figure,
      ...(quantity && { quantity }),
    })),
  );
  const query = poolQuery(quantity ?? killedOrWounded, knownOn);
  return currentClaims(select(claims, query), query);
}

function told({ sides, range, agreement, silence }: CurrentClaims) {
  return {
    sides: sides.map(({ voice, state, range: own }) => [voice.id, state, own.low, own.high]),
    range: range && [range.low, range.high, range.highIsOpen],
    agreed: agreement?.low,
    days: silence?.days,
  };
}

describe('currentClaims', () => {
  it('runs from the lowest to the highest side, open where the highest is', () => {
    const said: readonly Said[] = [
      ['2026-02-12', 'cedar-service', about(6_000)],
      ['2026-06-20', 'alder-staff', moreThan(7_000)],
    ];
    expect(told(asked(said, '2026-11-26'))).toEqual({
      sides: [
        ['alder-land', 'current', 7_000, 7_000],
        ['cedar-land', 'current', 6_000, 6_000],
      ],
      range: [6_000, 7_000, true],
      agreed: 6_000,
      days: 159,
    });
  });

  it('lets the bodies of a side that spoke within a month stand beside each other, and no older one', () => {
    const said: readonly Said[] = [
      ['2025-02-14', 'alder-president', about(3_000)],
      ['2025-08-06', 'alder-president', about(4_000)],
      ['2025-08-14', 'alder-staff', about(5_000)],
    ];
    expect(told(asked(said, '2025-09-01')).sides).toEqual([
      ['alder-land', 'current', 4_000, 5_000],
    ]);
    expect(told(asked(said.slice(0, 1).concat(said.slice(2)), '2025-09-01')).sides).toEqual([
      ['alder-land', 'current', 5_000, 5_000],
    ]);
  });

  it('names an old low count outgrown once two later sides begin half as high again, and not before', () => {
    const said: readonly Said[] = [
      ['2025-02-26', 'alder-staff', about(400)],
      ['2025-04-03', 'elm-post', about(1_500)],
      ['2025-09-02', 'cedar-service', about(2_000)],
    ];
    expect(told(asked(said, '2025-09-01', killed))).toMatchObject({
      range: [400, 1_500, false],
      agreed: 400,
    });
    expect(told(asked(said, '2025-09-02', killed))).toMatchObject({
      sides: [
        ['cedar-land', 'current', 2_000, 2_000],
        ['elm-post', 'current', 1_500, 1_500],
        ['alder-land', 'outgrown', 400, 400],
      ],
      range: [1_500, 2_000, false],
    });
  });

  it('keeps a falling total: a lower count that is the newer one stays in the range', () => {
    const said: readonly Said[] = [
      ['2025-01-10', 'cedar-service', about(5_000)],
      ['2025-02-10', 'elm-post', about(6_000)],
      ['2025-06-10', 'alder-staff', about(1_000)],
    ];
    expect(told(asked(said, '2025-07-01')).range).toEqual([1_000, 6_000, false]);
  });

  it('keeps an old high count of a running total beside newer lower ones, which contradict it', () => {
    const said: readonly Said[] = [
      ['2025-02-26', 'elm-post', about(1_000)],
      ['2025-04-30', 'cedar-service', about(4_100)],
      ['2026-09-14', 'alder-staff', about(1_500)],
    ];
    expect(told(asked(said, '2026-11-26', killed))).toMatchObject({
      sides: [
        ['alder-land', 'current', 1_500, 1_500],
        ['cedar-land', 'current', 4_100, 4_100],
        ['elm-post', 'older', 1_000, 1_000],
      ],
      range: [1_500, 4_100, false],
    });
  });

  it('of a stock keeps two months together, and says when the newest is old', () => {
    const said: readonly Said[] = [
      ['2024-11-05', 'cedar-service', about(13_000)],
      ['2025-01-08', 'elm-post', moreThan(12_000)],
      ['2025-02-01', 'alder-staff', about(8_000)],
    ];
    const { silence, ...rest } = asked(said, '2026-02-01', presentInRussia);
    expect(told({ silence, ...rest }).sides).toEqual([
      ['alder-land', 'current', 8_000, 8_000],
      ['elm-post', 'current', 12_000, 12_000],
      ['cedar-land', 'older', 13_000, 13_000],
    ]);
    expect(silence).toEqual({ since: '2025-02-01', days: 365, isLong: true });
  });

  it('an "up to" alone opens the lower end, and agrees with nobody', () => {
    const said: readonly Said[] = [
      ['2025-01-08', 'cedar-service', upTo(10_000)],
      ['2025-01-09', 'alder-staff', about(12_000)],
    ];
    const { range, agreement } = asked(said, '2025-02-01', sent);
    expect(range).toMatchObject({ low: 10_000, lowIsOpen: true, high: 12_000, highIsOpen: false });
    expect(agreement).toBeUndefined();
  });

  it('says nothing where nobody spoke', () => {
    expect(told(asked([], '2025-02-01'))).toEqual({ sides: [] });
  });
});

const figure = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((value) => about(value * 500)),
  fc.integer({ min: 1, max: 20 }).map((value) => moreThan(value * 500)),
  fc.integer({ min: 1, max: 20 }).map((value) => upTo(value * 500)),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([a, b]): Figure => ({
      kind: 'range',
      low: Math.min(a, b) * 500,
      high: Math.max(a, b) * 500,
    })),
);
const origin = fc.constantFrom('alder-staff', 'alder-president', 'cedar-service', 'elm-post');
const anySaid = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 600 }), origin, figure)
    .map(([days, who, what]): Said => [addDays('2024-10-10', days), who, what]),
  { maxLength: 12 },
);

function expectSound({ sides, range, agreement }: CurrentClaims): void {
  const current = sides.filter(({ state }) => state === 'current');
  const said = current.flatMap(({ claims }) => claims.flatMap((one) => figureNumbers(one.figure)));
  for (const { range: own } of current) {
    expect(range && range.low <= own.low && own.high <= range.high).toBe(true);
    if (own.highIsOpen && own.high === range?.high) expect(range.highIsOpen).toBe(true);
  }
  for (const number of [range?.low, range?.high, agreement?.low]) {
    if (number !== undefined) expect(said).toContain(number);
  }
  expect(current.length > 0).toBe(sides.length > 0);
}

describe('currentClaims, for any claims', () => {
  it('has no current side outside the range, and prints no number that nobody said', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(sent, presentInRussia), (said, quantity) => {
        expectSound(asked(said, '2026-08-01', quantity));
      }),
    );
  });

  it('does not care for the order of claims', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const { claims } = ledgerOfClaims(
          said.map(([asOf, who, what], index) => ({
            id: `claim-${index}`,
            asOf,
            publishedOn: asOf,
            origin: who,
            figure: what,
            quantity: sent,
          })),
        );
        const query = poolQuery(sent, '2026-08-01');
        const forwards = currentClaims(select(claims, query), query);
        const backwards = currentClaims(select([...claims].reverse(), query), query);
        expect(told(backwards)).toEqual(told(forwards));
      }),
    );
  });
});

describe('our record, in every month', () => {
  const months = Array.from({ length: 26 }, (_, index) =>
    addDays(new Date(Date.UTC(2024, 10 + index, 1)).toISOString().slice(0, 10) as CalendarDay, -1),
  );

  it.each(months)('%s: each headline holds its sides and says no number of its own', (knownOn) => {
    const { headlines } = report(ledger, { knownOn });
    for (const id of headlineIds) expectSound(headlines[id].current);
  });
});
