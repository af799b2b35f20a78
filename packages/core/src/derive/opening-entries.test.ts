// The opening part of the record gives the same spans as the whole, on every day.
import { describe, expect, it } from 'vitest';
import { ledger, ledgerEntries } from '../data/ledger.js';
import { addDays, daysBetween } from '../model/calendar-day.js';
import { linkLedger } from '../model/link-ledger.js';
import { headline, headlineIds } from './headline.js';
import { openingEntries } from './opening-entries.js';

const opening = linkLedger(openingEntries(ledgerEntries, ledger));

describe('openingEntries', () => {
  it('link without a fault, under the digest of the whole', () => {
    expect(opening.faults).toEqual([]);
    expect(opening.ledger.digest).toBe(ledger.digest);
  });

  it.each(headlineIds)('%s: the same steps, ends and claims as the whole record gives', (id) => {
    const asked = { knownOn: ledger.dataDay, rule: 'two-voice-floor', countBy: 'voice' } as const;
    const whole = headline(id, ledger.claims, asked);
    const part = headline(id, opening.ledger.claims, asked);
    const read = (steps: typeof whole.series.steps) =>
      steps.map(({ from, to, span: { low, high, openFrom, tick, newest, freshVoices } }) => ({
        from,
        to,
        low,
        high,
        openFrom,
        tick,
        newest,
        freshVoices,
      }));
    expect(read(part.series.steps)).toEqual(read(whole.series.steps));
    expect(part.selection.leftOut.map(({ claim, reason }) => [claim.id, reason])).toEqual(
      whole.selection.leftOut.map(({ claim, reason }) => [claim.id, reason]),
    );
  });

  it('every claim is known from the same day as in the whole record', () => {
    const days = new Map(ledger.claims.map(({ id, knownFrom }) => [id, knownFrom]));
    for (const claim of opening.ledger.claims) expect(claim.knownFrom).toBe(days.get(claim.id));
  });

  it('has pages for all its claims, and covers the whole stretch of the record', () => {
    expect(
      opening.ledger.claims.every(({ document }) => document.address ?? document.noAddressReason),
    ).toBe(true);
    const known = opening.ledger.claims.map(({ knownFrom }) => knownFrom).sort();
    expect(daysBetween(known[0] ?? ledger.dataDay, addDays(ledger.dataDay, 0))).toBeGreaterThan(
      700,
    );
  });
});
