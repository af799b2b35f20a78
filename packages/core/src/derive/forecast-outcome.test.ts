// Each verdict on invented forecasts, and the day on which it changes.
import { describe, expect, it } from 'vitest';
import type { ClaimEntry, DocumentEntry, EventEntry, LedgerEntries } from '../model/entry.js';
import type { Forecast } from '../model/forecast.js';
import { linkLedger } from '../model/link-ledger.js';
import type { Signature } from '../model/signature.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { forecastOutcomes } from './forecast-outcome.js';

const sent: Signature = {
  measure: 'sent',
  population: 'dprk-combat-troops',
  place: 'russia',
  accrual: { kind: 'cumulative', since: '2024-10' },
};
const forecast: Forecast = {
  conditions: [{ text: 'the talks succeed', failedBy: 'talks-end' }],
  deadline: '2025-06-30',
  deadlineBasis: 'stated',
  resolution: {
    outcomes: [{ quantity: sent, reaches: 30_000 }],
    text: 'Two voices put those sent at 30,000 or more by the end of June 2025.',
  },
};

function page(
  day: string,
  claims: readonly ClaimEntry[],
  events: readonly EventEntry[] = [],
): DocumentEntry {
  return {
    id: `${day}-page`,
    publisher: 'Paper',
    address: 'https://example.org/',
    language: 'en',
    publishedOn: day,
    readAs: 'original',
    recordedOn: '2026-11-22',
    claims,
    events,
  };
}

function said(day: string, origin: string, figure: ClaimEntry['figure']): DocumentEntry {
  return page(`${day}`, [{ id: `${day}-${origin}`, origin, quantity: sent, figure, asOf: day }]);
}

const prediction = page('2025-01-10', [
  {
    id: '2025-01-10-a-prediction',
    origin: 'a',
    quantity: sent,
    figure: { kind: 'about', value: 30_000 },
    modality: 'predicted',
    forecast,
    asOf: '2025-06-30',
  },
]);

function outcome(documents: readonly DocumentEntry[], knownOn: CalendarDay) {
  const entries: LedgerEntries = {
    dataDay: '2026-01-01',
    parties: [],
    origins: ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      party: id,
      kind: 'government',
      stake: 'third-party',
    })),
    documents: [prediction, ...documents],
  };
  const { ledger, faults } = linkLedger(entries);
  expect(faults).toEqual([]);
  const [result] = forecastOutcomes(ledger.claims, ledger.events, knownOn);
  if (!result) throw new TypeError('the forecast is known');
  return result;
}

describe('forecastOutcomes', () => {
  it('is still open up to the deadline, that day included', () => {
    expect(outcome([], '2025-06-30').verdict).toBe('still-open');
  });

  it('is undetermined after the deadline while nobody speaks', () => {
    expect(outcome([], '2025-07-01').verdict).toBe('undetermined');
  });

  it('did not come true when a claim of a later day lies wholly below', () => {
    const result = outcome(
      [said('2025-07-20', 'b', { kind: 'about', value: 15_000 })],
      '2025-07-20',
    );
    expect(result.verdict).toBe('did-not');
    expect(result.outcomes[0]?.below.map(({ id }) => id)).toEqual(['2025-07-20-b']);
    // Open when made, unsettled the day after the deadline, settled the day the claim was printed.
    expect(result.history).toEqual([
      { from: '2025-01-10', verdict: 'still-open' },
      { from: '2025-07-01', verdict: 'undetermined' },
      { from: '2025-07-20', verdict: 'did-not' },
    ]);
  });

  it('a claim from before the deadline does not settle it', () => {
    expect(
      outcome([said('2025-05-20', 'b', { kind: 'about', value: 15_000 })], '2025-07-20').verdict,
    ).toBe('undetermined');
  });

  it('an open claim below does not settle it', () => {
    expect(
      outcome([said('2025-07-20', 'b', { kind: 'at-least', low: 15_000 })], '2025-07-20').verdict,
    ).toBe('undetermined');
  });

  it('is undetermined while one voice says it was reached and another says it was not', () => {
    const result = outcome(
      [
        said('2025-07-20', 'b', { kind: 'about', value: 15_000 }),
        said('2025-07-21', 'c', { kind: 'about', value: 31_000 }),
      ],
      '2025-07-21',
    );
    expect(result.verdict).toBe('undetermined');
    expect(result.outcomes[0]?.reachedBy.map(({ id }) => id)).toEqual(['2025-07-21-c']);
  });

  it('came true once two voices put it there, even before the deadline', () => {
    const result = outcome(
      [
        said('2025-05-20', 'b', { kind: 'about', value: 30_000 }),
        said('2025-05-21', 'c', { kind: 'at-least', low: 32_000 }),
      ],
      '2025-05-21',
    );
    expect(result.verdict).toBe('came-true');
  });

  it('claims about a later time do not make it come true late', () => {
    const late = [
      said('2026-01-01', 'b', { kind: 'about', value: 30_000 }),
      said('2025-12-31', 'c', { kind: 'about', value: 32_000 }),
    ];
    // 2025-06-30 plus 180 fresh days is 2025-12-27: both claims speak of a later time and settle nothing.
    expect(outcome(late, '2026-01-01').verdict).toBe('undetermined');
    const below = said('2025-07-20', 'a', { kind: 'about', value: 15_000 });
    expect(outcome([below, ...late], '2026-01-01').verdict).toBe('did-not');
  });

  it('is not scored once its condition has failed', () => {
    const end = page(
      '2025-03-01',
      [],
      [{ id: 'talks-end', day: '2025-02-27', kind: 'diplomacy', title: 'The talks end' }],
    );
    const result = outcome(
      [end, said('2025-07-20', 'b', { kind: 'about', value: 15_000 })],
      '2025-07-20',
    );
    expect(result.verdict).toBe('condition-not-met');
    expect(result.failed?.event.id).toBe('talks-end');
    expect(result.history.map(({ from, verdict }) => [from, verdict])).toEqual([
      ['2025-01-10', 'still-open'],
      ['2025-03-01', 'condition-not-met'],
    ]);
  });
});
