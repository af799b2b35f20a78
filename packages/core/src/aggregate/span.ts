// What claims together allow on a day: a span with its ends, its openness and everything it stands on.
import type { CalendarDay } from '../model/calendar-day.js';
import { daysBetween, laterDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import { boundsByVoice, highestTop, lowest, type LentBound, type VoiceBounds } from './bounds.js';
import { ruleVersion, type PoolQuery, type RuleId } from './query.js';
import { poolingRules } from './rules/pooling-rules.js';
import { select, type Selection } from './select.js';

/** The ends of a span. **Absent:** no `low` where nobody gave a floor; no `high` where the end is open. */
export interface SpanEnds {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether a claim that counts at the upper end names no limit. */
  readonly highIsOpen: boolean;
  /** The highest floor of a claim that leaves the upper end open: "to over 6,000". */
  readonly openFrom: number | undefined;
}

/**
 * The answer to a question on one day: a span of claims. It is no interval of confidence and holds no average.
 *
 * **Units:** those of the measure. **Absent:** with no standing claim, ends are undefined and `voices` is empty.
 */
export interface Span extends SpanEnds {
  readonly day: CalendarDay;
  readonly rule: RuleId;
  readonly ruleVersion: string;
  /** One voice alone speaks, so its own floor stands as the start. */
  readonly singleVoice: boolean;
  /** Lowest and highest standing claim. */
  readonly whiskers: SpanEnds;
  /** The middle of three or more fresh voices, and only where it lies within the span. */
  readonly tick: SpanEnds | undefined;
  readonly voices: readonly VoiceBounds[];
  readonly freshVoices: number;
  /** The day the newest standing claim speaks of. */
  readonly newest: CalendarDay | undefined;
  /** **Units:** days from `newest` to the span's day. */
  readonly ageDays: number | undefined;
  /** Claims whose wider measure was let in under a named bridge. */
  readonly bridged: readonly Claim[];
  readonly lent: readonly LentBound[];
}

/** Everything a rule may look at. */
export type PoolingRule = (voices: readonly VoiceBounds[], query: PoolQuery) => SpanEnds;

/** A span with the selection it was made from, so that it can be redone with a pencil. */
export interface PooledSpan {
  readonly span: Span;
  readonly selection: Selection;
}

/** The span on the query's own day. */
export function spanOnDay(claims: readonly Claim[], query: PoolQuery): PooledSpan {
  const selection = select(claims, query);
  return { selection, span: spanOf(selection, query.knownOn, query) };
}

/** The span of a selection on a day. */
export function spanOf(selection: Selection, day: CalendarDay, query: PoolQuery): Span {
  return spanOfVoices(boundsByVoice(selection, day, query), day, query);
}

/** The span that a given set of voices makes; used again with each voice left out. */
export function spanOfVoices(
  voices: readonly VoiceBounds[],
  day: CalendarDay,
  query: PoolQuery,
): Span {
  const fresh = voices.filter((voice) => voice.fresh);
  const standing = voices.flatMap((voice) => voice.standing);
  const newest = voices.reduce<CalendarDay | undefined>(
    (latest, { newest: spoken }) => (latest ? laterDay(latest, spoken) : spoken),
    undefined,
  );
  const ends = poolingRules[query.rule](voices, query);
  const { measure } = query.quantity;
  // Written out and not spread: a span is made for every day on which anything turns.
  return {
    low: ends.low,
    high: ends.high,
    highIsOpen: ends.highIsOpen,
    openFrom: ends.openFrom,
    day,
    rule: query.rule,
    ruleVersion,
    singleVoice: voices.length === 1,
    whiskers: whiskersOf(standing),
    tick: fresh.length < query.parameters.voicesForTick ? undefined : tickOf(fresh, ends, query),
    voices,
    freshVoices: fresh.length,
    newest,
    ageDays: newest && daysBetween(newest, day),
    bridged: standing.filter(({ quantity }) => quantity.measure !== measure),
    lent: voices.flatMap((voice) => voice.lent),
  };
}

/** The claims that speak in a span, each once. */
export function standingOf(span: Span): readonly Claim[] {
  return span.voices.flatMap((voice) => voice.standing);
}

/** **Absent:** where fresh voices stand outside what older floors still hold, they contradict; no middle is told. */
function tickOf(
  fresh: readonly VoiceBounds[],
  span: SpanEnds,
  query: PoolQuery,
): SpanEnds | undefined {
  const middle = poolingRules.median(fresh, query);
  if (middle.low === undefined || (span.low !== undefined && middle.low < span.low))
    return undefined;
  const isBeyond =
    span.high !== undefined && (middle.high === undefined || middle.high > span.high);
  return isBeyond ? undefined : middle;
}

function whiskersOf(standing: readonly Claim[]): SpanEnds {
  const ends = standing
    .map(({ figure }) => figureBounds(figure))
    .filter((end) => end !== undefined);
  const { top, topIsOpen } = highestTop(ends);
  return {
    low: lowest(ends.map((end) => end.low ?? end.high)),
    high: topIsOpen ? undefined : top,
    highIsOpen: topIsOpen,
    openFrom: topIsOpen ? top : undefined,
  };
}
