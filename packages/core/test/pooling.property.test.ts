// What must hold for any claims at all, tried on random records that have what real ones have.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentClaims } from '../src/aggregate/current-claims.js';
import { poolQuery, type PoolQuery, type RuleId } from '../src/aggregate/query.js';
import { spanOfVoices, spanOnDay, standingOf, type Span } from '../src/aggregate/span.js';
import { spanOverTime } from '../src/aggregate/span-over-time.js';
import { addDays, daysBetween } from '../src/model/calendar-day.js';
import type { Claim } from '../src/model/claim.js';
import type { LedgerEntries } from '../src/model/entry.js';
import { figureBounds, figureNumbers } from '../src/model/figure.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { freshDays, signatureKey } from '../src/model/signature.js';
import { anyRecord, dataDay, families, firstDay, type RandomRecord } from './any-record.js';

const rules: readonly RuleId[] = ['two-voice-floor', 'envelope', 'median'];
const lastOffset = daysBetween(firstDay, dataDay);

type Trial = readonly [RandomRecord, PoolQuery];

/** A record and a question to it: the first quantity of its family, any day, any rule. */
function trialOf(records: fc.Arbitrary<RandomRecord>, days = lastOffset): fc.Arbitrary<Trial> {
  const offset = fc.integer({ min: 0, max: days });
  const countBy = fc.constantFrom('voice' as const, 'origin' as const);
  return fc
    .tuple(records, offset, fc.constantFrom(...rules), countBy)
    .map(([record, after, rule, by]): Trial => [
      record,
      poolQuery(families[record.family][0], addDays(firstDay, after), { rule, countBy: by }),
    ]);
}

const trial = trialOf(anyRecord());
const trialOfRates = trialOf(anyRecord(fc.constant('rate'), { cast: 'dense' }));
const trialOfNested = trialOf(
  anyRecord(fc.constantFrom('killed', 'present'), { cast: 'dense' }),
  150,
);

function claimsOf(entries: LedgerEntries): readonly Claim[] {
  return linkLedger(entries).ledger.claims;
}

/** What a reader sees of a span. */
function told(span: Span) {
  const { low, high, highIsOpen, openFrom, tick, whiskers, newest, freshVoices, voices } = span;
  const speak = voices.map(({ voice, standing, fresh, floor, top, topIsOpen, lent }) => [
    voice.id,
    standing.map(({ id }) => id),
    lent.map(({ side, value, claim }) => [side, value, claim.id]),
    fresh,
    floor,
    top,
    topIsOpen,
  ]);
  return { low, high, highIsOpen, openFrom, tick, whiskers, newest, freshVoices, speak };
}

/** Every number of a span that a page may print. */
function numbersOf({ low, high, openFrom, tick, whiskers, voices }: Span): readonly number[] {
  const ends = [tick, whiskers].flatMap((one) => [one?.low, one?.high, one?.openFrom]);
  const all = [low, high, openFrom, ...ends, ...voices.flatMap(({ floor, top }) => [floor, top])];
  return all.filter((number) => number !== undefined);
}

describe('a claim', () => {
  it('speaks of one day, the last it may and not after it was said', () => {
    fc.assert(
      fc.property(anyRecord(), ({ ledger, standsFor }) => {
        for (const { id, spokenOn } of ledger.claims) expect(spokenOn).toBe(standsFor.get(id));
      }),
    );
  });

  it('speaks of that day in every span, side and age', () => {
    fc.assert(
      fc.property(trial, ([{ ledger, standsFor }, query]) => {
        const { span, selection } = spanOnDay(ledger.claims, query);
        const day = ({ id }: Claim): string => standsFor.get(id) ?? '';
        const latest = (claims: readonly Claim[]): string => claims.map(day).sort().at(-1) ?? '';
        const longest = freshDays(query.quantity, query.parameters);
        for (const { standing, lent, newest, fresh } of span.voices) {
          for (const claim of standing) {
            const isRate = claim.quantity.accrual.kind === 'rate';
            if (isRate) expect((claim.asOf.last ?? day(claim)) >= span.day).toBe(true);
          }
          const speaking = standing.length > 0 ? standing : lent.map(({ claim }) => claim);
          expect(newest).toBe(latest(speaking));
          expect(fresh).toBe(daysBetween(newest, span.day) <= longest);
        }
        const { sides, silence } = currentClaims(selection, query);
        for (const { claims, spokenOn } of sides) expect(spokenOn).toBe(latest(claims));
        const spoken = [...selection.direct, ...selection.bridged];
        expect(silence?.since ?? '').toBe(latest(spoken));
      }),
    );
  });
});

describe('pooling, for any claims', () => {
  it('does not care for the order of claims', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const forwards = spanOnDay(ledger.claims, query).span;
        const backwards = spanOnDay([...ledger.claims].reverse(), query).span;
        expect(told(backwards)).toEqual(told(forwards));
      }),
    );
  });

  it('is not changed by a repeated mention', () => {
    fc.assert(
      fc.property(trial, ([{ entries, ledger }, query]) => {
        const [page] = entries.documents;
        const [claim] = page?.claims ?? [];
        if (!page || !claim) return;
        const { claims: _, ...rest } = page;
        const repeat = {
          ...rest,
          id: 'repeat',
          publishedOn: dataDay,
          mentions: [{ of: claim.id }],
        };
        const more = { ...entries, documents: [...entries.documents, repeat] };
        expect(told(spanOnDay(claimsOf(more), query).span)).toEqual(
          told(spanOnDay(ledger.claims, query).span),
        );
      }),
    );
  });

  it('is not changed by a claim of a signature that is not nested', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const others = ledger.claims.map((claim) => ({
          ...claim,
          id: `${claim.id}-other`,
          quantity: { ...claim.quantity, measure: 'shells' as const, place: 'ukraine' as const },
        }));
        expect(told(spanOnDay([...ledger.claims, ...others], query).span)).toEqual(
          told(spanOnDay(ledger.claims, query).span),
        );
      }),
    );
  });

  it('starts no span above its end, and no voice above its top', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const { low, high, voices } = spanOnDay(ledger.claims, query).span;
        if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
        for (const { floor = 0, top = Infinity } of voices) expect(floor).toBeLessThanOrEqual(top);
      }),
    );
  });

  it('prints no number that nobody said', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const { span, selection } = spanOnDay(ledger.claims, query);
        const { direct, bridged, inner, outer } = selection;
        const said = new Set(
          [...direct, ...bridged, ...inner, ...outer].flatMap(({ figure }) =>
            figureNumbers(figure),
          ),
        );
        expect(numbersOf(span).filter((number) => !said.has(number))).toEqual([]);
        const { range, agreement } = currentClaims(selection, query);
        const own = new Set([...direct, ...bridged].flatMap(({ figure }) => figureNumbers(figure)));
        for (const number of [range?.low, range?.high, agreement?.low]) {
          if (number !== undefined) expect(own).toContain(number);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes no point of a one-sided claim', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        for (const claim of ledger.claims) {
          const { span } = spanOnDay([claim], query);
          const { low, high } = figureBounds(claim.figure) ?? {};
          if ((low === undefined) === (high === undefined) || span.voices.length === 0) continue;
          expect(span.low === undefined || span.low !== span.high).toBe(true);
          expect(span.highIsOpen).toBe(high === undefined || standingOf(span).length === 0);
        }
      }),
    );
  });

  it('removing a voice never raises the start while two remain', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const asked: PoolQuery = { ...query, rule: 'two-voice-floor' };
        const { span } = spanOnDay(ledger.claims, asked);
        const withFloor = span.voices.filter((voice) => voice.floor !== undefined);
        if (withFloor.length < 3 || span.low === undefined) return;
        for (const left of withFloor) {
          const others = span.voices.filter((voice) => voice !== left);
          expect(spanOfVoices(others, span.day, asked).low).toBeLessThanOrEqual(span.low);
        }
      }),
    );
  });

  it('tells a central number only of three fresh voices, and only within the span', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const { tick, low, high, voices } = spanOnDay(ledger.claims, query).span;
        if (!tick) return;
        expect(voices.filter((voice) => voice.fresh).length).toBeGreaterThanOrEqual(3);
        expect(tick.low).toBeGreaterThanOrEqual(low ?? 0);
        expect(tick.high ?? Infinity).toBeLessThanOrEqual(high ?? Infinity);
      }),
    );
  });

  it('lends a top only by the newest claim of its signature, of that voice, not older than those it closes', () => {
    fc.assert(
      fc.property(trialOfNested, ([{ ledger }, query]) => {
        const { span, selection } = spanOnDay(ledger.claims, query);
        for (const { voice, standing, lent } of span.voices) {
          const open = standing.filter(({ figure }) => {
            const bounds = figureBounds(figure);
            const tops = standing.map((one) => figureBounds(one.figure));
            const highest = Math.max(...tops.map((end) => end?.high ?? end?.low ?? 0));
            return bounds?.high === undefined && bounds?.low === highest;
          });
          for (const { claim } of lent.filter(({ side }) => side === 'top')) {
            const speaker = query.countBy === 'voice' ? claim.voice : claim.origin.id;
            expect(speaker).toBe(voice.id);
            for (const { spokenOn } of open) expect(claim.spokenOn >= spokenOn).toBe(true);
            const newer = selection.outer.filter(
              ({ quantity, spokenOn, ...one }) =>
                signatureKey(quantity) === signatureKey(claim.quantity) &&
                (query.countBy === 'voice' ? one.voice : one.origin.id) === speaker &&
                spokenOn > claim.spokenOn,
            );
            expect(newer).toEqual([]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a series, for any claims', () => {
  it.each([
    ['any claims', trial, 40],
    ['rates', trialOfRates, 200],
  ] as const)(
    'of %s reads on each day what that day reads by itself',
    (_name, records, numRuns) => {
      fc.assert(
        fc.property(records, ([{ ledger }, query]) => {
          const asked = { ...query, knownOn: dataDay };
          const { steps } = spanOverTime(ledger.claims, asked);
          for (let offset = 0; offset <= lastOffset; offset += 1) {
            const knownOn = addDays(firstDay, offset);
            const alone = spanOnDay(ledger.claims, { ...asked, knownOn }).span;
            const step = steps.find(({ from, to }) => from <= knownOn && knownOn <= to);
            if (step) expect(told(step.span), knownOn).toEqual(told(alone));
            else expect(alone.voices, knownOn).toEqual([]);
          }
        }),
        { numRuns },
      );
    },
  );

  it('is only cut off by an earlier day', () => {
    fc.assert(
      fc.property(trial, ([{ ledger }, query]) => {
        const { steps } = spanOverTime(ledger.claims, query);
        const later = spanOverTime(ledger.claims, { ...query, knownOn: dataDay }).steps;
        if (steps.length > 0) expect(steps.at(-1)?.to).toBe(query.knownOn);
        for (const [at, step] of steps.entries()) {
          expect(told(step.span)).toEqual(later[at] && told(later[at].span));
        }
      }),
    );
  });
});
