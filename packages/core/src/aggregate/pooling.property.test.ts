// What must hold for any claims at all, tried on thousands of random records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import type { DocumentEntry, LedgerEntries } from '../model/entry.js';
import type { Figure } from '../model/figure.js';
import { linkLedger } from '../model/link-ledger.js';
import type { Signature } from '../model/signature.js';
import { poolQuery, type PoolQuery, type RuleId } from './query.js';
import { spanOfVoices, spanOnDay, type Span } from './span.js';
import { spanOverTime } from './span-over-time.js';

const parties = ['a', 'b', 'c', 'd'];
const start: CalendarDay = '2025-01-01';
const lastDay: CalendarDay = '2026-06-30';
const total: Signature = {
  measure: 'killed-or-wounded',
  population: 'dprk-all',
  place: 'war',
  accrual: { kind: 'cumulative', since: '2024-10' },
};
const present: Signature = {
  measure: 'present',
  population: 'dprk-combat-troops',
  place: 'russia',
  accrual: { kind: 'stock' },
};

const amount = fc.integer({ min: 1, max: 200 }).map((hundreds) => hundreds * 100);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((value): Figure => ({ kind: 'exact', value })),
  amount.map((value): Figure => ({ kind: 'about', value })),
  fc
    .tuple(amount, amount)
    .map(([a, b]): Figure => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
  amount.map((low): Figure => ({ kind: 'at-least', low })),
  amount.map((high): Figure => ({ kind: 'up-to', high })),
  fc.constant<Figure>({ kind: 'none-stated' }),
);

function documents(quantity: Signature): fc.Arbitrary<readonly DocumentEntry[]> {
  const spoken = fc.record({
    origin: fc.constantFrom('a1', 'a2', 'b1', 'c1', 'd1'),
    offset: fc.integer({ min: 0, max: 500 }),
    figure,
  });
  return fc.array(spoken, { minLength: 1, maxLength: 14 }).map((all) =>
    all.map(({ origin, offset, figure: said }, index): DocumentEntry => {
      const day = addDays(start, offset);
      return {
        id: `${day}-${index}`,
        publisher: 'Paper',
        address: `https://example.org/${index}`,
        language: 'en',
        publishedOn: day,
        readAs: 'original',
        recordedOn: '2026-11-22',
        claims: [{ id: `${day}-${origin}-${index}`, origin, quantity, figure: said, asOf: day }],
      };
    }),
  );
}

function claimsOf(entries: readonly DocumentEntry[]) {
  const all: LedgerEntries = {
    dataDay: lastDay,
    parties: [],
    origins: ['a1', 'a2', 'b1', 'c1', 'd1'].map((id) => ({
      id,
      name: id,
      party: parties.find((party) => id.startsWith(party)) ?? id,
      kind: 'government',
      stake: 'third-party',
    })),
    documents: entries,
  };
  const { ledger, faults } = linkLedger(all);
  expect(faults).toEqual([]);
  return ledger.claims;
}

const rules: readonly RuleId[] = ['two-voice-floor', 'envelope', 'median'];
const anyQuery = (quantity: Signature): fc.Arbitrary<PoolQuery> =>
  fc
    .tuple(
      fc.constantFrom(...rules),
      fc.integer({ min: 0, max: 545 }),
      fc.constantFrom('voice', 'origin'),
    )
    .map(([rule, offset, countBy]) =>
      poolQuery(quantity, addDays(start, offset), {
        rule,
        countBy: countBy === 'voice' ? 'voice' : 'origin',
      }),
    );

function ends(span: Span) {
  return [span.low, span.high, span.highIsOpen, span.openFrom, span.tick, span.newest];
}

const quantities = fc.constantFrom(total, present);
const trial = quantities.chain((quantity) => fc.tuple(documents(quantity), anyQuery(quantity)));

describe('pooling, for any claims', () => {
  it('the order of claims does not matter', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const forwards = spanOnDay(claimsOf(entries), query).span;
        const backwards = spanOnDay([...claimsOf(entries)].reverse(), query).span;
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
      }),
    );
  });

  it('a repeated mention changes nothing', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const first = entries[0];
        const claim = first?.claims?.[0];
        if (!first || !claim) return;
        const repeat: DocumentEntry = {
          ...first,
          id: `${first.id}-repeat`,
          publishedOn: lastDay,
          claims: [],
          mentions: [{ of: claim.id }],
        };
        const once = spanOnDay(claimsOf(entries), query).span;
        expect(ends(spanOnDay(claimsOf([...entries, repeat]), query).span)).toEqual(ends(once));
      }),
    );
  });

  it('a claim of a signature that is not nested changes nothing', () => {
    fc.assert(
      fc.property(
        trial,
        documents({ ...total, measure: 'captured', place: 'ukraine' }),
        ([entries, query], others) => {
          const renamed = others.map((entry) => ({
            ...entry,
            id: `${entry.id}-other`,
            claims: (entry.claims ?? []).map((claim) => ({ ...claim, id: `${claim.id}-other` })),
          }));
          const alone = spanOnDay(claimsOf(entries), query).span;
          expect(ends(spanOnDay(claimsOf([...entries, ...renamed]), query).span)).toEqual(
            ends(alone),
          );
        },
      ),
    );
  });

  it('the start never exceeds the end', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const { low, high } = spanOnDay(claimsOf(entries), query).span;
        if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('nor does it when nested quantities lend floors and tops', () => {
    const kinds = fc.constantFrom<Signature['measure']>(
      'killed',
      'wounded',
      'killed-or-wounded',
      'casualties',
    );
    const mixed = documents(total).chain((entries) =>
      fc.array(kinds, { minLength: entries.length, maxLength: entries.length }).map((measures) =>
        entries.map((entry, index): DocumentEntry => ({
          ...entry,
          claims: (entry.claims ?? []).map((claim) => ({
            ...claim,
            quantity: { ...total, measure: measures[index] ?? 'killed' },
          })),
        })),
      ),
    );
    fc.assert(
      fc.property(mixed, kinds, fc.constantFrom(...rules), (entries, measure, rule) => {
        const query = poolQuery({ ...total, measure }, lastDay, { rule });
        const { low, high, voices } = spanOnDay(claimsOf(entries), query).span;
        if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
        for (const voice of voices)
          expect(voice.floor ?? 0).toBeLessThanOrEqual(voice.top ?? Infinity);
      }),
    );
  });

  it('a one-sided claim alone never becomes a point', () => {
    fc.assert(
      fc.property(amount, fc.boolean(), fc.constantFrom(...rules), (value, isFloor, rule) => {
        const said: Figure = isFloor
          ? { kind: 'at-least', low: value }
          : { kind: 'up-to', high: value };
        const [claim] = claimsOf([
          {
            id: '2025-01-01-x',
            publisher: 'Paper',
            address: 'https://example.org/',
            language: 'en',
            publishedOn: start,
            readAs: 'original',
            recordedOn: '2026-11-22',
            claims: [
              { id: '2025-01-01-a1', origin: 'a1', quantity: total, figure: said, asOf: start },
            ],
          },
        ]);
        const { span } = spanOnDay(claim ? [claim] : [], poolQuery(total, start, { rule }));
        expect(span.low === span.high && span.low !== undefined).toBe(false);
        expect(span.tick).toBeUndefined();
        expect(isFloor ? span.high : span.low).toBeUndefined();
        expect(span.highIsOpen).toBe(isFloor);
      }),
    );
  });

  it('removing a voice never raises the start while two remain', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const asked: PoolQuery = { ...query, rule: 'two-voice-floor' };
        const { span } = spanOnDay(claimsOf(entries), asked);
        const withFloor = span.voices.filter((voice) => voice.floor !== undefined);
        if (withFloor.length < 3 || span.low === undefined) return;
        for (const left of withFloor) {
          const others = span.voices.filter((voice) => voice !== left);
          const without = spanOfVoices(others, span.day, asked);
          expect(without.low).toBeLessThanOrEqual(span.low);
        }
      }),
    );
  });

  it('no central number appears with fewer than three fresh voices', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const { tick, voices } = spanOnDay(claimsOf(entries), query).span;
        if (tick) expect(voices.filter((voice) => voice.fresh).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('a central number lies within the span', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const { tick, low, high } = spanOnDay(claimsOf(entries), query).span;
        if (!tick) return;
        expect(tick.low).toBeGreaterThanOrEqual(low ?? 0);
        expect(tick.high ?? Infinity).toBeLessThanOrEqual(high ?? Infinity);
      }),
    );
  });

  it('replaying an earlier day uses nothing published later', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const byThen = entries.filter((entry) => entry.publishedOn <= query.knownOn);
        const cut = spanOnDay(claimsOf(byThen), query).span;
        expect(ends(spanOnDay(claimsOf(entries), query).span)).toEqual(ends(cut));
      }),
    );
  });

  it('a series ends with the span of its last day, and an earlier day only cuts it off', () => {
    fc.assert(
      fc.property(trial, ([entries, query]) => {
        const claims = claimsOf(entries);
        const steps = spanOverTime(claims, query).steps;
        const last = steps.at(-1);
        if (!last) return;
        expect(last.to).toBe(query.knownOn);
        const today = spanOnDay(claims, query).span;
        expect([last.span.low, last.span.high, last.span.highIsOpen]).toEqual([
          today.low,
          today.high,
          today.highIsOpen,
        ]);
        const later = spanOverTime(claims, { ...query, knownOn: lastDay }).steps;
        for (const step of steps.slice(0, -1)) {
          const same = later.find(({ from }) => from === step.from);
          expect(same && ends(same.span)).toEqual(ends(step.span));
        }
      }),
      { numRuns: 40 },
    );
  });
});
