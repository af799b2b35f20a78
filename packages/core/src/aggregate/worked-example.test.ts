// The worked pooling table of the methodology, row by row, and what a mean would have said instead.
import { describe, expect, it } from 'vitest';
import { workedExample } from '../fixtures/worked-example.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { figureBounds } from '../model/figure.js';
import { linkLedger } from '../model/link-ledger.js';
import type { Signature } from '../model/signature.js';
import { poolQuery } from './query.js';
import { spanOnDay } from './span.js';

const { ledger, faults } = linkLedger(workedExample);
const killedOrWounded: Signature = {
  measure: 'killed-or-wounded',
  population: 'dprk-all',
  place: 'war',
  accrual: { kind: 'cumulative', since: '2024-10' },
};

function on(day: CalendarDay) {
  return spanOnDay(ledger.claims, poolQuery(killedOrWounded, day)).span;
}

/** Only for contrast: the plain mean of the midpoints of all claims so far, as an averaging page would print it. */
function meanOfAllClaims(day: CalendarDay): number {
  const middles = ledger.claims
    .filter((claim) => claim.knownFrom <= day)
    .map((claim) => figureBounds(claim.figure))
    .map((bounds) => ((bounds?.low ?? NaN) + (bounds?.high ?? bounds?.low ?? NaN)) / 2);
  return middles.reduce((a, b) => a + b, 0) / middles.length;
}

describe('the worked example', () => {
  it('links without a fault', () => {
    expect(faults).toEqual([]);
  });

  it('2025-01-22: Kyiv 4,400–6,000, Western officials 4,000, Seoul 3,000', () => {
    const span = on('2025-01-22');
    // Floors 4,400 > 4,000 > 3,000: the second is 4,000. Tops 6,000, 4,000, 3,000: the highest is 6,000.
    expect([span.low, span.high, span.highIsOpen]).toEqual([4_000, 6_000, false]);
    // Three fresh: median of floors 4,000; median of tops 4,000.
    expect([span.tick?.low, span.tick?.high]).toEqual([4_000, 4_000]);
    expect(span.freshVoices).toBe(3);
    // (1,100 + 3,000 + 3,800 + 3,000 + 4,000 + 5,200) / 6 = 20,100 / 6
    expect(meanOfAllClaims('2025-01-22')).toBe(3_350);
  });

  it('2025-04-30: Seoul 4,700, the others stale', () => {
    const span = on('2025-04-30');
    expect([span.low, span.high]).toEqual([4_400, 6_000]);
    expect(span.tick).toBeUndefined();
    expect(span.freshVoices).toBe(1);
    // (20,100 + 4,000 + 4,700) / 8
    expect(meanOfAllClaims('2025-04-30')).toBe(3_600);
  });

  it('2025-06-30: London over 6,000 leaves the end open', () => {
    const span = on('2025-06-30');
    // Floors 6,000 > 4,700 > 4,400 > 4,000.
    expect([span.low, span.high, span.highIsOpen, span.openFrom]).toEqual([
      4_700,
      undefined,
      true,
      6_000,
    ]);
    expect(span.tick).toBeUndefined();
    expect(span.freshVoices).toBe(2);
    // London counts captured and missing too: the bridge is named.
    expect(span.bridged.map(({ id }) => id)).toEqual(['2025-06-15-uk']);
    // (28,800 + 6,000) / 9 = 3,866.7
    expect(Math.round(meanOfAllClaims('2025-06-30') / 10) * 10).toBe(3_870);
  });

  it('2026-02-28: Seoul 6,000 beside London’s stale over 6,000', () => {
    const span = on('2026-02-28');
    expect([span.low, span.high, span.highIsOpen, span.openFrom]).toEqual([
      6_000,
      undefined,
      true,
      6_000,
    ]);
    expect(span.tick).toBeUndefined();
    expect(span.freshVoices).toBe(1);
    // (34,800 + 6,000) / 10
    expect(meanOfAllClaims('2026-02-28')).toBe(4_080);
  });

  it('names the voices whose absence moves an end by a quarter or more', async () => {
    const { withoutEachVoice } = await import('./without-each-voice.js');
    const query = poolQuery(killedOrWounded, '2025-01-22');
    const { span } = spanOnDay(ledger.claims, query);
    // Without Kyiv: floors 4,000 > 3,000, so the start falls to 3,000 (25 %); the end falls to 4,000 (33 %).
    // Without Western officials: floors 4,400 > 3,000, start 3,000 (25 %). Without Seoul nothing moves.
    const named = withoutEachVoice(span, query);
    expect(
      named.map(({ voiceId, side, movedPercent }) => [
        voiceId,
        side,
        Math.round(movedPercent ?? NaN),
      ]),
    ).toEqual([
      ['ukraine', 'low', 25],
      ['ukraine', 'high', 33],
      ['western-officials', 'low', 25],
    ]);
  });
});
