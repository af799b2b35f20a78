// The first part of a report: what was known on a day, and who says what of each headline quantity then.
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
import { currentHeadline, type CurrentHeadline, type HeadlineChoices } from './current-headline.js';
import { once, withLazy } from './once.js';

/** What a page asks of the record. Everything has a default. */
export interface CurrentQuery {
  /** Replays the record as known on a day; the data day if left out or later than that. */
  readonly knownOn?: CalendarDay;
  readonly rule?: RuleId;
  readonly countBy?: CountBy;
}

/** Who says what, and what it was computed with. `Of` is what is told of each headline quantity. */
export interface CurrentReport<Of = CurrentHeadline> {
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
  readonly headlines: Readonly<Record<HeadlineId, Of>>;
}

/** How one headline quantity is told of. */
type Told<Of> = (id: HeadlineId, claims: readonly Claim[], choices: HeadlineChoices) => Of;

/** Answers from a record who says what. The larger parts are worked out when they are first read. */
export function currentReport(ledger: Ledger, query: CurrentQuery = {}): CurrentReport {
  return reportOf(ledger, query, currentHeadline);
}

/** The same with its headlines as they are told. */
export function reportOf<Of>(
  ledger: Ledger,
  query: CurrentQuery,
  told: Told<Of>,
): CurrentReport<Of> {
  const knownOn = earlierDay(query.knownOn ?? ledger.dataDay, ledger.dataDay);
  const choices = {
    knownOn,
    rule: query.rule ?? 'two-voice-floor',
    countBy: query.countBy ?? 'voice',
  };
  const known = knownClaims(ledger, knownOn);
  const head = {
    dataDay: ledger.dataDay,
    licence: ledger.licence,
    ...choices,
    ruleVersion,
    parameters: ruleParameters,
    parties: ledger.parties,
    ...known,
    headlines: headlinesOf(known.claims, choices, told),
  };
  return withLazy(head, {
    digest: () => ledger.digest,
    events: () =>
      ledger.events
        .filter((event) => event.knownFrom <= knownOn)
        .map((event) => eventAsKnown(event, knownOn)),
    documents: () => ledger.documents.filter(({ publishedOn }) => lastDay(publishedOn) <= knownOn),
  });
}

/** What was known on a day, on pages of then. */
function knownClaims(
  ledger: Ledger,
  knownOn: CalendarDay,
): Pick<CurrentReport, 'claims' | 'context'> {
  const claims = ledger.claims
    .filter((claim) => claim.knownFrom <= knownOn)
    .map((claim) => claimAsKnown(claim, knownOn));
  return {
    claims: claims.filter(({ scope }) => scope !== 'context'),
    context: claims.filter(({ scope }) => scope === 'context'),
  };
}

function headlinesOf<Of>(
  claims: readonly Claim[],
  choices: HeadlineChoices,
  told: Told<Of>,
): CurrentReport<Of>['headlines'] {
  const all = {} as Record<HeadlineId, Of>;
  for (const id of headlineIds) {
    const pooled = once(() => told(id, claims, choices));
    Object.defineProperty(all, id, { enumerable: true, get: pooled });
  }
  return all;
}
