// The door: a record and a question in, everything a page shows out.
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';
import { mutations, type MutatedMention } from './all-mutations.js';
import { reportOf, type CurrentQuery, type CurrentReport } from './current-report.js';
import { forecastOutcomes, type ForecastOutcome } from './forecast-outcome.js';
import { headline, type Headline } from './headline.js';
import { indicators } from './indicators/all-indicators.js';
import type { Indicator, IndicatorChoices } from './indicators/indicator.js';
import { lossShareBySide, type SideLossShare } from './indicators/loss-share-by-side.js';
import { once, withLazy } from './once.js';
import { relays, type Relay } from './relays.js';

/** What a page asks. Everything has a default. */
export interface ReportQuery extends CurrentQuery {
  /** The reader's own inputs to the indicators. */
  readonly choices?: IndicatorChoices;
}

/** Everything a page shows, and what it was computed with. */
export interface Report extends CurrentReport<Headline> {
  readonly indicators: readonly Indicator[];
  /** Losses among those sent, by each side that has counted both. */
  readonly lossShares: readonly SideLossShare[];
  readonly forecasts: readonly ForecastOutcome[];
  readonly mutations: readonly MutatedMention[];
  readonly relays: readonly Relay[];
}

/**
 * Answers a question from a record. The same record and question give the same answer, anywhere.
 *
 * The larger parts are worked out when they are first read, so that a view pays only for what it shows.
 */
export function report(ledger: Ledger, query: ReportQuery = {}): Report {
  const whole = reportOf(ledger, query, headline);
  const { knownOn, claims } = whole;
  const changed = once(() => mutations({ claims, events: whole.events }, knownOn));
  return withLazy(whole, {
    indicators: () =>
      indicators(
        {
          claims,
          events: whole.events,
          statedValues: ledger.statedValues.filter(
            ({ document }) => lastDay(document.publishedOn) <= knownOn,
          ),
        },
        query.choices ?? {},
      ),
    lossShares: () =>
      lossShareBySide(whole.headlines['killed-or-wounded'].current, whole.headlines.sent.current),
    forecasts: () => forecastOutcomes(claims, whole.events, knownOn),
    mutations: changed,
    relays: () => relays(changed(), knownOn),
  });
}
