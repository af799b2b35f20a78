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
import { headlineIds, type HeadlineId } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import type { Party } from '../model/origin.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import type { SourceDocument } from '../model/source-document.js';
import { mutations, type MutatedMention } from './all-mutations.js';
import { claimAsKnown, eventAsKnown } from './as-known.js';
import { forecastOutcomes, type ForecastOutcome } from './forecast-outcome.js';
import { headline, type Headline, type HeadlineChoices } from './headline.js';
import { indicators } from './indicators/all-indicators.js';
import type { Indicator, IndicatorChoices } from './indicators/indicator.js';
import { once, withLazy } from './once.js';
import { relays, type Relay } from './relays.js';

/** What a page asks. Everything has a default. */
export interface ReportQuery {
  /** Replays the record as known on a day; the data day if left out or later than that. */
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
  /** The reader's own inputs to the indicators. */
  readonly choices?: IndicatorChoices;
}

/** Everything a page shows, and what it was computed with. */
export interface Report {
  readonly dataDay: CalendarDay;
  readonly digest: string;
  /** What the record says of its licence. **Absent:** undefined where it says nothing. */
  readonly licence: string | undefined;
  readonly knownOn: CalendarDay;
  readonly rule: RuleId;
  readonly ruleVersion: string;
  readonly countBy: CountBy;
  readonly parameters: RuleParameters;
  readonly parties: readonly Party[];
  /** Every claim known on the day about North Koreans and the bases they are set against, on pages of then. */
  readonly claims: readonly Claim[];
  /** What else was known: it is kept and exported, and not shown beside the others. */
  readonly context: readonly Claim[];
  readonly events: readonly RecordedEvent[];
  readonly documents: readonly SourceDocument[];
  readonly headlines: Readonly<Record<HeadlineId, Headline>>;
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
  const knownOn = earlierDay(query.knownOn ?? ledger.dataDay, ledger.dataDay);
  const choices = {
    knownOn,
    rule: query.rule ?? 'two-voice-floor',
    countBy: query.countBy ?? 'voice',
  };
  const known = knownPart(ledger, knownOn);
  const changed = once(() => mutations(known, knownOn));
  const { claims, events } = known;
  const head = {
    dataDay: ledger.dataDay,
    licence: ledger.licence,
    ...choices,
    ruleVersion,
    parameters: ruleParameters,
    parties: ledger.parties,
    claims,
    context: known.context,
    events,
    documents: ledger.documents.filter((document) => lastDay(document.publishedOn) <= knownOn),
    headlines: headlinesOf(claims, choices),
  };
  return withLazy(head, {
    digest: () => ledger.digest,
    indicators: () => indicators(known, query.choices ?? {}),
    forecasts: () => forecastOutcomes(claims, events, knownOn),
    mutations: changed,
    relays: () => relays(changed(), knownOn),
  });
}

/** What was known on a day, on pages of then. */
function knownPart(ledger: Ledger, knownOn: CalendarDay) {
  const claims = ledger.claims
    .filter((claim) => claim.knownFrom <= knownOn)
    .map((claim) => claimAsKnown(claim, knownOn));
  return {
    claims: claims.filter(({ scope }) => scope !== 'context'),
    context: claims.filter(({ scope }) => scope === 'context'),
    events: ledger.events
      .filter((event) => event.knownFrom <= knownOn)
      .map((event) => eventAsKnown(event, knownOn)),
    statedValues: ledger.statedValues.filter(
      ({ document }) => lastDay(document.publishedOn) <= knownOn,
    ),
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
