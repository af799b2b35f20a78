// What a page opens with: the headlines over what is known on a day, and what they were computed with.
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
import { claimAsKnown, eventAsKnown } from './as-known.js';
import { headline, type Headline, type HeadlineChoices } from './headline.js';
import { once } from './once.js';

/** Which record is asked about. Everything has a default. */
export interface FrontQuery {
  /** Replays the record as known on a day; the data day if left out or later than that. */
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
}

/** The headlines, what is known on the day, and what it was computed with. */
export interface FrontReport {
  readonly dataDay: CalendarDay;
  readonly digest: string;
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
}

/** Answers the opening question. Each headline is worked out when it is first read. */
export function frontReport(ledger: Ledger, query: FrontQuery = {}): FrontReport {
  const knownOn = earlierDay(query.knownOn ?? ledger.dataDay, ledger.dataDay);
  const rule = query.rule ?? 'two-voice-floor';
  const countBy = query.countBy ?? 'voice';
  const isReplay = knownOn < ledger.dataDay;
  const known = ledger.claims.filter((claim) => claim.knownFrom <= knownOn);
  const onPagesOfThen = isReplay ? known.map((claim) => claimAsKnown(claim, knownOn)) : known;
  const claims = onPagesOfThen.filter(({ scope }) => scope !== 'context');
  const events = ledger.events.filter((event) => event.knownFrom <= knownOn);
  return {
    dataDay: ledger.dataDay,
    get digest() {
      return ledger.digest;
    },
    knownOn,
    rule,
    ruleVersion,
    countBy,
    parameters: ruleParameters,
    parties: ledger.parties,
    claims,
    context: onPagesOfThen.filter(({ scope }) => scope === 'context'),
    events: isReplay ? events.map((event) => eventAsKnown(event, knownOn)) : events,
    documents: ledger.documents.filter((document) => lastDay(document.publishedOn) <= knownOn),
    headlines: headlinesOf(claims, { knownOn, rule, countBy }),
  };
}

function headlinesOf(claims: readonly Claim[], choices: HeadlineChoices): FrontReport['headlines'] {
  const all = {} as Record<HeadlineId, Headline>;
  for (const id of headlineIds) {
    const pooled = once(() => headline(id, claims, choices));
    Object.defineProperty(all, id, { enumerable: true, get: pooled });
  }
  return all;
}
