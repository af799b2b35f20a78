// The steps of a span against a second method: the span of each day pooled by itself.
import { describe, expect, it } from 'vitest';
import { headlineIds, headlineQuantities } from '../model/headline-quantities.js';
import { ledger } from '../data/ledger.js';
import { killedOrWounded } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { addDays, daysBetween } from '../model/calendar-day.js';
import { poolQuery } from './query.js';
import { spanOnDay, standingOf, type Span } from './span.js';
import { spanOverTime } from './span-over-time.js';

const lastDay = '2026-11-22';

/** What a reader sees of a span. */
function shown(span: Span | undefined) {
  return {
    low: span?.low,
    high: span?.high,
    openFrom: span?.openFrom,
    tick: span?.tick,
    standing: span ? standingOf(span).map(({ id }) => id) : [],
    fresh: span?.voices.filter(({ fresh }) => fresh).map(({ voice }) => voice.id) ?? [],
  };
}

describe('spanOverTime', () => {
  it.each(headlineIds)('%s: every third day of the record reads as pooled by itself', (id) => {
    const query = poolQuery(headlineQuantities[id], lastDay);
    const { steps } = spanOverTime(ledger.claims, query);
    for (let day = addDays('2024-10-01', 0); day <= lastDay; day = addDays(day, 3)) {
      const step = steps.find(({ from, to }) => from <= day && day <= to);
      const { span } = spanOnDay(ledger.claims, { ...query, knownOn: day });
      expect({ day, ...shown(step?.span) }).toEqual({ day, ...shown(span) });
    }
  });

  it.each(headlineIds)('%s: steps follow one another without a gap, to the last day', (id) => {
    const { steps } = spanOverTime(ledger.claims, poolQuery(headlineQuantities[id], lastDay));
    const gaps = steps
      .slice(1)
      .map(({ from }, index) => daysBetween(steps[index]?.to ?? from, from));
    expect(gaps.filter((days) => days !== 1)).toEqual([]);
    expect(steps.at(-1)?.to).toBe(lastDay);
  });

  it('keeps the days before a claim was replaced, though it speaks no more', () => {
    const first: ClaimSketch = {
      id: 'first',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 600 },
      asOf: '2025-04-30',
      publishedOn: '2025-04-30',
      revision: {
        kind: 'superseded',
        by: 'second',
        cause: 'reassessment',
        reason: 'counted anew',
        on: '2025-09-02',
      },
    };
    const second: ClaimSketch = {
      id: 'second',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 2_000 },
      asOf: '2025-09-02',
      publishedOn: '2025-09-02',
    };
    const { claims } = ledgerOfClaims([first, second]);
    const { steps } = spanOverTime(claims, poolQuery(killedOrWounded, '2025-10-01'));
    const lows = steps.map(({ from, span }) => [from, span.low]);
    expect(lows[0]).toEqual(['2025-04-30', 600]);
    expect(lows.at(-1)).toEqual(['2025-09-02', 2_000]);
  });

  it('has no steps before anybody spoke', () => {
    expect(spanOverTime([], poolQuery(killedOrWounded, lastDay)).steps).toEqual([]);
  });
});
