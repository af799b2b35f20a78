// The opening part of the record gives the same spans as the whole, on every day.
import { describe, expect, it } from 'vitest';
import { ledger, ledgerEntries } from '../data/ledger.js';
import { addDays, daysBetween } from '../model/calendar-day.js';
import { linkPart } from '../model/link-ledger.js';
import { standingOf } from '../aggregate/span.js';
import { headlineIds, openingHeadline } from '../model/headline-quantities.js';
import { headline, type Headline } from './headline.js';
import { openingEntries } from './opening-entries.js';

const opening = linkPart(openingEntries(ledgerEntries, ledger), ledger.digest);

describe('openingEntries', () => {
  it('link without a fault, under the digest of the whole', () => {
    expect(opening.faults).toEqual([]);
    expect(opening.ledger.digest).toBe(ledger.digest);
  });

  const asked = { knownOn: ledger.dataDay, rule: 'two-voice-floor', countBy: 'voice' } as const;

  it.each(headlineIds)(
    '%s: today’s span, voices and claims are those of the whole record',
    (id) => {
      const read = ({ span, dependence, disagreement, lastHeard }: Headline) => ({
        ends: [span.low, span.high, span.openFrom, span.tick, span.newest, span.freshVoices],
        standing: standingOf(span).map((claim) => claim.id),
        lent: span.lent.map(({ claim, side, value }) => [claim.id, side, value]),
        bridged: span.bridged.map((claim) => claim.id),
        apart: [disagreement?.lower.id, disagreement?.higher.id],
        lastHeard: lastHeard?.id,
        dependence,
      });
      for (const rule of ['two-voice-floor', 'envelope', 'median'] as const) {
        const part = headline(id, opening.ledger.claims, { ...asked, rule });
        expect(read(part)).toEqual(read(headline(id, ledger.claims, { ...asked, rule })));
      }
    },
  );

  it('the opening headline has its whole way, and every claim left out on it', () => {
    const whole = headline(openingHeadline, ledger.claims, asked);
    const part = headline(openingHeadline, opening.ledger.claims, asked);
    const read = ({ series, selection }: Headline) => [
      series.steps.map(({ from, to, span }) => [from, to, span.low, span.high, span.openFrom]),
      selection.leftOut.map(({ claim, reason }) => [claim.id, reason]),
    ];
    expect(read(part)).toEqual(read(whole));
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
