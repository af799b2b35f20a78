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
      { from: '2025-01-10', verdict: 'still-open', by: [] },
      { from: '2025-07-01', verdict: 'undetermined', by: [] },
      { from: '2025-07-20', verdict: 'did-not', by: result.outcomes[0]?.below },
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
    // One voice alone gives a span its own start, and the result says that it was alone.
    expect(result.outcomes[0]?.reachedOn).toBe('2025-05-20');
    expect(result.outcomes[0]?.settledBy.singleVoice).toBe(true);
  });

  it('with several voices came true when the second reached the number, by the claims of both', () => {
    const result = outcome(
      [
        said('2025-05-19', 'b', { kind: 'about', value: 12_000 }),
        said('2025-05-20', 'c', { kind: 'at-least', low: 32_000 }),
        said('2025-05-21', 'b', { kind: 'about', value: 30_000 }),
      ],
      '2025-05-21',
    );
    // Floors on 20 May: 32,000 and 12,000, the second is too low. On 21 May: 32,000 and 30,000.
    expect(result.outcomes[0]?.settledBy).toMatchObject({ day: '2025-05-21', low: 30_000 });
    expect(
      result.history.map(({ from, verdict, by }) => [from, verdict, by.map(({ id }) => id)]),
    ).toEqual([
      ['2025-01-10', 'still-open', []],
      ['2025-05-21', 'came-true', ['2025-05-21-b', '2025-05-20-c']],
    ]);
  });

  it('shows a stock as it stood when it decided, though nobody stands by today', () => {
    const present: Signature = { ...sent, measure: 'present', accrual: { kind: 'stock' } };
    const counted = page('2025-07-05', [
      {
        id: '2025-07-05-b',
        origin: 'b',
        quantity: present,
        figure: { kind: 'about', value: 9_000 },
        asOf: '2025-07-05',
      },
    ]);
    const { conditions, ...rest } = forecast;
    const onStock = page('2025-01-09', [
      {
        id: '2025-01-09-a-stock',
        origin: 'a',
        quantity: present,
        figure: { kind: 'about', value: 30_000 },
        modality: 'predicted',
        forecast: {
          ...rest,
          conditions,
          resolution: { outcomes: [{ quantity: present, reaches: 30_000 }], text: 'As counted.' },
        },
        asOf: '2025-06-30',
      },
    ]);
    // Fresh for 180 days: 5 July and 180 days is 1 January 2026, so it stands on that day and not on the next.
    const early = outcome([onStock, counted], '2026-01-01');
    expect(early.verdict).toBe('did-not');
    const late = outcome([onStock, counted], '2026-01-02');
    expect(late.verdict).toBe('undetermined');
    expect(late.history.at(-1)).toEqual({ from: '2026-01-02', verdict: 'undetermined', by: [] });
    expect(late.outcomes[0]?.span.high).toBeUndefined();
    expect(late.outcomes[0]?.settledBy).toMatchObject({ day: '2025-07-05', high: 9_000 });
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
