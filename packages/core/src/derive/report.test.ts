// The door gives the same answer twice, and an earlier day uses nothing printed later.
import { describe, expect, it } from 'vitest';
import { ledger } from '../data/ledger.js';
import { addDays, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import { lastDay } from '../model/day-span.js';
import { headlineIds } from '../model/headline-quantities.js';
import { report } from './report.js';

const firstDay: CalendarDay = '2024-10-18';
const length = daysBetween(firstDay, ledger.dataDay);
/** Thirty days spread over the record, by a fixed stride so that a failure repeats. */
const days = Array.from({ length: 30 }, (_, index) =>
  addDays(firstDay, Math.floor((index * length) / 29)),
);

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
      for (const claim of answer.claims) expect(claim.knownFrom <= knownOn).toBe(true);
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

  it('a record cut at a day gives the spans that a replay of that day gives', () => {
    const knownOn: CalendarDay = '2025-01-25';
    const cut = {
      ...ledger,
      dataDay: knownOn,
      claims: ledger.claims.filter((claim) => claim.knownFrom <= knownOn),
    };
    for (const id of headlineIds) {
      expect(report(cut).headlines[id].span).toEqual(
        report(ledger, { knownOn }).headlines[id].span,
      );
    }
  });
});
