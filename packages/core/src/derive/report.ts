// The door: a record and a question in, everything a page shows out.
import {
  ruleParameters,
  ruleVersion,
  type CountBy,
  type RuleId,
  type RuleParameters,
} from '../aggregate/query.js';
import { earlierDay, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';
import type { Party } from '../model/origin.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import type { SourceDocument } from '../model/source-document.js';
import { mutations, type MutatedMention } from './all-mutations.js';
import { forecastOutcomes, type ForecastOutcome } from './forecast-outcome.js';
import {
  headline,
  headlineIds,
  type Headline,
  type HeadlineChoices,
  type HeadlineId,
} from './headline.js';
import { indicators } from './indicators/all-indicators.js';
import type { Indicator, IndicatorChoices } from './indicators/indicator.js';

/** What a page asks. Everything has a default. */
export interface ReportQuery {
  /** Replays the record as known on a day; the data day if left out or later than that. */
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
  readonly choices?: IndicatorChoices;
}

/** Everything a page shows, and what it was computed with. */
export interface Report {
  readonly dataDay: CalendarDay;
  readonly digest: string;
  readonly knownOn: CalendarDay;
  readonly rule: RuleId;
  readonly ruleVersion: string;
  readonly countBy: CountBy;
  readonly parameters: RuleParameters;
  readonly parties: readonly Party[];
  /** Every claim known on the day. */
  readonly claims: readonly Claim[];
  readonly events: readonly RecordedEvent[];
  readonly documents: readonly SourceDocument[];
  readonly headlines: Readonly<Record<HeadlineId, Headline>>;
  readonly indicators: readonly Indicator[];
  readonly forecasts: readonly ForecastOutcome[];
  readonly mutations: readonly MutatedMention[];
}

/**
 * Answers a question from a record. The same record and question give the same answer, anywhere.
 *
 * The larger parts are worked out when they are first read, so that a view pays only for what it shows.
 */
export function report(ledger: Ledger, query: ReportQuery = {}): Report {
  const knownOn = earlierDay(query.knownOn ?? ledger.dataDay, ledger.dataDay);
  const rule = query.rule ?? 'two-voice-floor';
  const countBy = query.countBy ?? 'voice';
  const claims = ledger.claims.filter((claim) => claim.knownFrom <= knownOn);
  const events = ledger.events.filter((event) => event.knownFrom <= knownOn);
  const known = { ...ledger, claims, events };
  const parts = {
    indicators: once(() => indicators(known, query.choices ?? {})),
    forecasts: once(() => forecastOutcomes(claims, events, knownOn)),
    mutations: once(() => mutations(known, knownOn)),
  };
  return {
    dataDay: ledger.dataDay,
    digest: ledger.digest,
    knownOn,
    rule,
    ruleVersion,
    countBy,
    parameters: ruleParameters,
    parties: ledger.parties,
    claims,
    events,
    documents: ledger.documents.filter((document) => lastDay(document.publishedOn) <= knownOn),
    headlines: headlinesOf(claims, { knownOn, rule, countBy }),
    get indicators() {
      return parts.indicators();
    },
    get forecasts() {
      return parts.forecasts();
    },
    get mutations() {
      return parts.mutations();
    },
  };
}

function headlinesOf(claims: readonly Claim[], choices: HeadlineChoices): Report['headlines'] {
  const all = {} as Record<HeadlineId, Headline>;
  for (const id of headlineIds) {
    const pooled = once(() => headline(id, claims, choices));
    Object.defineProperty(all, id, { enumerable: true, get: pooled });
  }
  return all;
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
