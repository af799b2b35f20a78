// The door: a record and a question in, everything a page shows out.
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';
import { mutations, type MutatedMention } from './all-mutations.js';
import { forecastOutcomes, type ForecastOutcome } from './forecast-outcome.js';
import { frontReport, type FrontQuery, type FrontReport } from './front-report.js';
import { indicators } from './indicators/all-indicators.js';
import type { Indicator, IndicatorChoices } from './indicators/indicator.js';
import { once, withLazy } from './once.js';
import { relays, type Relay } from './relays.js';

/** What a page asks. Everything has a default. */
export interface ReportQuery extends FrontQuery {
  /** The reader's own inputs to the indicators. */
  readonly choices?: IndicatorChoices;
}

/** Everything a page shows, and what it was computed with. */
export interface Report extends FrontReport {
  readonly indicators: readonly Indicator[];
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
  const front = frontReport(ledger, query);
  const { claims, events, knownOn } = front;
  const statedValues = ledger.statedValues.filter(
    ({ document }) => lastDay(document.publishedOn) <= knownOn,
  );
  const changed = once(() => mutations({ claims, events }, knownOn));
  return withLazy(front, {
    indicators: () => {
      const { dataDay, parties, origins, documents, mentions } = ledger;
      const pages = { dataDay, parties, origins, documents, mentions };
      const known = withLazy(
        { ...pages, claims, events, statedValues },
        { digest: () => ledger.digest },
      );
      return indicators(known, query.choices ?? {});
    },
    forecasts: () => forecastOutcomes(claims, events, knownOn),
    mutations: changed,
    relays: () => relays(changed(), knownOn),
  });
}
