// The door gives the same answer twice, and an earlier day uses nothing printed later.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../data/ledger.js';
import { documentOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import { addDays, calendarDay, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import { lastDay } from '../model/day-span.js';
import { headlineIds } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import { claimAsKnown, eventAsKnown } from './as-known.js';
import { report } from './report.js';

const firstDay: CalendarDay = '2024-10-18';
const length = daysBetween(firstDay, ledger.dataDay);
/** Thirty days of the record, drawn by chance with a seed that stands here, so that a failure repeats. */
const days = fc
  .sample(fc.noBias(fc.nat(length)), { numRuns: 30, seed: 20241018 })
  .map((after) => addDays(firstDay, after));

/** The record without the claims and events that nobody had printed by a day. */
function cutAt(knownOn: CalendarDay): Ledger {
  return {
    ...ledger,
    dataDay: knownOn,
    claims: ledger.claims
      .filter((claim) => claim.knownFrom <= knownOn)
      .map((claim) => claimAsKnown(claim, knownOn)),
    events: ledger.events
      .filter((event) => event.knownFrom <= knownOn)
      .map((event) => eventAsKnown(event, knownOn)),
  };
}

/** Its first page is outside of the record, and the record has no other of then. */
function isKnownByDayAlone(id: string, day: CalendarDay): boolean {
  const prints = ledger.claims.find((claim) => claim.id === id)?.mentions ?? [];
  return prints.every(({ document }) => lastDay(document.publishedOn) > day);
}

describe('report', () => {
  it('answers for the data day when no day, or a later one, is asked', () => {
    expect(report(ledger).knownOn).toBe(ledger.dataDay);
    expect(report(ledger, { knownOn: '2099-01-01' }).knownOn).toBe(ledger.dataDay);
  });

  it.each(days)(
    'as known on %s it uses nothing printed later, and gives the same bytes twice',
    (knownOn) => {
      const answer = report(ledger, { knownOn });
      const text = JSON.stringify(answer);
      for (const { id, document, mentions } of answer.claims) {
        const pages = [document, ...mentions.map((mention) => mention.document)];
        const late = pages.filter((page) => lastDay(page.publishedOn) > knownOn);
        expect(late).toEqual(isKnownByDayAlone(id, knownOn) ? [document, document] : []);
      }
      for (const document of answer.documents)
        expect(lastDay(document.publishedOn) <= knownOn).toBe(true);
      for (const { printedOn } of answer.mutations) expect(printedOn <= knownOn).toBe(true);
      for (const id of headlineIds) {
        for (const voice of answer.headlines[id].span.voices) {
          for (const claim of voice.standing) expect(claim.knownFrom <= knownOn).toBe(true);
        }
      }
      expect(JSON.stringify(report(ledger, { knownOn }))).toBe(text);
    },
  );

  it('shows of a claim known from a page outside of the record its own page until another is printed', () => {
    const sketch = { id: 'a', publishedOn: '2025-03-01', knownFrom: '2025-01-10' } as const;
    const page = { id: 'b', publishedOn: '2025-02-01', mentions: [{ of: 'a' }] } as const;
    const claims = ledgerOfClaims([sketch], { documents: [documentOf(page)] });
    const shown = ['2025-01-09', '2025-01-10', '2025-02-01', '2025-03-01'].map((knownOn) =>
      report(claims, { knownOn: calendarDay(knownOn) }).claims.map(({ document, mentions }) => [
        lastDay(document.publishedOn),
        mentions.length,
      ]),
    );
    expect(shown).toEqual([[], [['2025-03-01', 1]], [['2025-02-01', 1]], [['2025-03-01', 2]]]);
  });

  it.each(days)('a record cut at %s answers as a replay of that day does', (knownOn) => {
    const cut = report(cutAt(knownOn));
    const replay = report(ledger, { knownOn });
    expect(cut.headlines).toEqual(replay.headlines);
    expect(cut.forecasts).toEqual(replay.forecasts);
    expect(cut.indicators).toEqual(replay.indicators);
  });
});
