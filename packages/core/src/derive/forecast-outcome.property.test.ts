// Verdicts and their history on random records, against a version that looks at every single day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { addDays, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds, type Figure } from '../model/figure.js';
import type { Forecast } from '../model/forecast.js';
import type { Ledger } from '../model/ledger.js';
import { freshDays, type Signature } from '../model/signature.js';
import { poolQuery } from '../aggregate/query.js';
import { spanOnDay, standingOf } from '../aggregate/span.js';
import { forecastOutcomes, type ForecastOutcome, type Verdict } from './forecast-outcome.js';

const start: CalendarDay = '2025-01-01';
const deadline: CalendarDay = '2025-03-31';
const dataDay: CalendarDay = '2025-12-01';
const sent: Signature = {
  measure: 'sent',
  population: 'dprk-combat-troops',
  place: 'russia',
  accrual: { kind: 'cumulative', since: '2024-10' },
};
const present: Signature = {
  measure: 'present',
  population: 'dprk-combat-troops',
  place: 'russia',
  accrual: { kind: 'stock' },
};
const quantities: readonly Signature[] = [sent, present, { ...present, place: 'kursk' }];

const amount = fc.integer({ min: 6, max: 15 }).map((thousands) => thousands * 1_000);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((value): Figure => ({ kind: 'about', value })),
  amount.map((low): Figure => ({ kind: 'at-least', low })),
  amount.map((high): Figure => ({ kind: 'up-to', high })),
  amount.map((low): Figure => ({ kind: 'range', low, high: low + 2_000 })),
);

interface Said {
  readonly origin: string;
  readonly spoken: number;
  readonly printedAfter: number;
  readonly figure: Figure;
  readonly quantity: Signature;
  readonly withdrawnAfter: number | undefined;
}

const said: fc.Arbitrary<Said> = fc.record({
  origin: fc.constantFrom('alder-staff', 'alder-president', 'cedar-service', 'elm-post'),
  spoken: fc.integer({ min: 0, max: 150 }),
  printedAfter: fc.constantFrom(0, 0, 3, 60),
  figure,
  quantity: fc.constantFrom(...quantities),
  withdrawnAfter: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
});

function sketchOf(
  { spoken, printedAfter, withdrawnAfter, ...rest }: Said,
  index: number,
): ClaimSketch {
  const asOf = addDays(start, spoken);
  const publishedOn = addDays(asOf, printedAfter);
  const revision = withdrawnAfter !== undefined && {
    kind: 'withdrawn' as const,
    cause: 'correction' as const,
    reason: 'Taken back.',
    on: addDays(publishedOn, withdrawnAfter),
  };
  return { id: `claim-${index}`, asOf, publishedOn, ...rest, ...(revision && { revision }) };
}

function recordOf(claims: readonly Said[], reaches: number, isConditional: boolean): Ledger {
  const forecast: Forecast = {
    conditions: isConditional ? [{ text: 'the talks go on', failedBy: 'talks-end' }] : [],
    deadline,
    deadlineBasis: 'stated',
    resolution: {
      outcomes: [sent, present].map((quantity) => ({ quantity, reaches })),
      text: 'As said.',
    },
  };
  const prediction: ClaimSketch = {
    id: 'prediction',
    publishedOn: '2025-01-20',
    origin: 'elm-post',
    quantity: sent,
    modality: 'predicted',
    figure: { kind: 'about', value: reaches },
    asOf: deadline,
    forecast,
  };
  const page = {
    id: '2025-05-01-talks',
    publisher: 'Invented Paper',
    language: 'en',
    address: 'https://example.org/talks',
    publishedOn: '2025-05-01',
    readAs: 'original',
    recordedOn: dataDay,
    events: [{ id: 'talks-end', day: '2025-05-01', kind: 'diplomacy', title: 'The talks end' }],
  } as const;
  return ledgerOfClaims([prediction, ...claims.map(sketchOf)], { dataDay, documents: [page] });
}

/** The rule as it is written, asked afresh on one day. */
function verdictByHand({ claims, events }: Ledger, forecast: Forecast, day: CalendarDay): Verdict {
  const ended = forecast.conditions.map(({ failedBy }) => failedBy);
  if (events.some(({ id, knownFrom }) => ended.includes(id) && knownFrom <= day)) {
    return 'condition-not-met';
  }
  const isTakenBack = ({ revision }: Claim): boolean =>
    revision !== undefined && revision.on <= day;
  const inTime = claims.filter((claim) => claim.spokenOn <= deadline && !isTakenBack(claim));
  const days = [...new Array<undefined>(daysBetween(start, day) + 1).keys()];
  const tests = forecast.resolution.outcomes.map(({ quantity, reaches }) => {
    const at = (one: CalendarDay, from: readonly Claim[]) =>
      spanOnDay(from, poolQuery(quantity, one)).span;
    const standing = standingOf(at(day, claims));
    const fresh = addDays(deadline, freshDays(quantity, poolQuery(quantity, day).parameters));
    const tops = standing.map((claim) => ({
      spoken: claim.spokenOn,
      ...figureBounds(claim.figure),
    }));
    return {
      wasReached: days.some((offset) => (at(addDays(start, offset), inTime).low ?? 0) >= reaches),
      isReached: tops.some(
        ({ spoken, low = 0, high = 0 }) => spoken <= fresh && Math.max(low, high) >= reaches,
      ),
      isBelow: tops.some(
        ({ spoken, high }) => spoken >= deadline && high !== undefined && high < reaches,
      ),
    };
  });
  if (tests.some(({ wasReached }) => wasReached)) return 'came-true';
  if (day <= deadline) return 'still-open';
  return tests.some(({ isBelow }) => isBelow) && !tests.some(({ isReached }) => isReached)
    ? 'did-not'
    : 'undetermined';
}

function outcomeOn({ claims, events }: Ledger, day: CalendarDay): ForecastOutcome {
  const [outcome] = forecastOutcomes(claims, events, day);
  if (!outcome) throw new TypeError('the forecast is known');
  return outcome;
}

const record = fc
  .tuple(fc.array(said, { maxLength: 9 }), amount, fc.boolean())
  .map(([claims, reaches, isConditional]) => recordOf(claims, reaches, isConditional));

describe('forecastOutcomes on random records', () => {
  it('gives on any day the verdict of the rule asked afresh', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 19, max: 334 }), (ledger, offset) => {
        const day = addDays(start, offset);
        const { verdict, forecast } = outcomeOn(ledger, day);
        expect(verdict).toBe(verdictByHand(ledger, forecast, day));
      }),
      { numRuns: 150 },
    );
  });

  it('has in its history every verdict that a replay shows, from the day it first shows it', () => {
    fc.assert(
      fc.property(record, (ledger) => {
        const { history, claim } = outcomeOn(ledger, dataDay);
        const replayed: { from: CalendarDay; verdict: Verdict }[] = [];
        for (let day = claim.knownFrom; day <= dataDay; day = addDays(day, 1)) {
          const { verdict } = outcomeOn(ledger, day);
          if (replayed.at(-1)?.verdict !== verdict) replayed.push({ from: day, verdict });
        }
        expect(history.map(({ from, verdict }) => ({ from, verdict }))).toEqual(replayed);
      }),
      { numRuns: 25 },
    );
  });

  it('names for each verdict that claims decided claims that were known by then', () => {
    fc.assert(
      fc.property(record, (ledger) => {
        for (const { from, verdict, by } of outcomeOn(ledger, dataDay).history) {
          if (verdict === 'came-true' || verdict === 'did-not') expect(by).not.toEqual([]);
          else if (verdict !== 'undetermined') expect(by).toEqual([]);
          for (const { knownFrom } of by) expect(knownFrom <= from).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
