// A rule along the days: each day shows only what had been published by then, and silence stays silence.
import { addDays, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { freshDays } from '../model/signature.js';
import { boundsByVoice, spokenDay, staleFrom, type VoiceBounds } from './bounds.js';
import { byVoice } from './by-voice.js';
import type { PoolQuery } from './query.js';
import { cast, selectCast, type CastClaim, type Selection } from './select.js';
import { spanOfVoices, type Span } from './span.js';

/** A stretch of days over which the span is the same. */
export interface SpanStep {
  readonly from: CalendarDay;
  /** The last day, included. */
  readonly to: CalendarDay;
  readonly span: Span;
}

/** A stretch without a new claim, longer than a claim of this kind stays fresh. */
export interface Silence {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** **Units:** days. */
  readonly days: number;
}

/** A span along the days, from the first claim known to the query's day. */
export interface SpanSeries {
  readonly steps: readonly SpanStep[];
  readonly silences: readonly Silence[];
  readonly selection: Selection;
}

/** The claims of one voice, and the days on which what it allows may change. */
interface Speaker {
  readonly claims: readonly CastClaim[];
  /** Day → the claims that do nothing but grow stale on it, or undefined where more happens. */
  readonly turns: ReadonlyMap<CalendarDay, readonly Claim[] | undefined>;
}

/**
 * The steps that the span takes as claims become known and grow stale.
 *
 * **Absent:** with no claims there are no steps. A day's step uses nothing published after that day, so that an
 * earlier `knownOn` cuts the series off and changes nothing before.
 */
export function spanOverTime(claims: readonly Claim[], query: PoolQuery): SpanSeries {
  const bearing = cast(claims, query);
  const selection = selectCast(bearing, query);
  const spans = turningSpans(bearing, query);
  const steps = spans.map((span, index): SpanStep => {
    const next = spans[index + 1];
    return { from: span.day, to: next ? addDays(next.day, -1) : query.knownOn, span };
  });
  return { steps, silences: silencesOf(selection, query), selection };
}

/** The span on each day on which it turns. Only the voices that change on a day are asked again. */
function turningSpans(bearing: readonly CastClaim[], query: PoolQuery): readonly Span[] {
  const bridged = bearing.flatMap(({ claim, role }) => (role === 'bridged' ? [claim] : []));
  const speakers = speakersOf(bearing, query);
  const voices = new Map<Speaker, VoiceBounds | undefined>();
  const spans: Span[] = [];
  for (const day of daysOf(speakers, query)) {
    let hasTurned = false;
    for (const speaker of speakers) {
      const before = voices.get(speaker);
      if (!mayTurn(speaker, before, day)) continue;
      const after = boundsOn(speaker, day, query);
      voices.set(speaker, after);
      hasTurned ||= !allowsTheSame(before, after);
    }
    if (!hasTurned) continue;
    const heard = speakers.flatMap((speaker) => voices.get(speaker) ?? []);
    const span = spanOfVoices(heard, { bridged }, day, query);
    const last = spans.at(-1);
    if (!last || !readsTheSame(last, span)) spans.push(span);
  }
  return spans;
}

function speakersOf(bearing: readonly CastClaim[], query: PoolQuery): readonly Speaker[] {
  const roles = new Map(bearing.map((one) => [one.claim, one]));
  const voices = byVoice([...roles.keys()], query.countBy);
  return voices.map(({ claims }) => ({
    claims: claims.flatMap((claim) => roles.get(claim) ?? []),
    turns: turnsOf(claims, query),
  }));
}

/** A claim becomes known, is revised, stops speaking, or grows stale. */
function turnsOf(claims: readonly Claim[], query: PoolQuery): Speaker['turns'] {
  const turns = new Map<CalendarDay, Claim[] | undefined>();
  for (const claim of claims) {
    const day = staleFrom(claim, query);
    turns.set(day, [...(turns.get(day) ?? []), claim]);
  }
  for (const { knownFrom, revision, quantity, asOf } of claims) {
    turns.set(knownFrom, undefined);
    if (revision) turns.set(revision.on, undefined);
    if (quantity.accrual.kind === 'rate' && asOf.last) {
      turns.set(addDays(asOf.last, 1), undefined);
      if (asOf.first) turns.set(asOf.first, undefined);
    }
  }
  return turns;
}

function daysOf(speakers: readonly Speaker[], query: PoolQuery): readonly CalendarDay[] {
  const days = new Set(speakers.flatMap(({ turns }) => [...turns.keys()]));
  return [...days].filter((day) => day <= query.knownOn).sort();
}

/** A claim that grows stale changes something only where it stands or lends a bound. */
function mayTurn({ turns }: Speaker, bounds: VoiceBounds | undefined, day: CalendarDay): boolean {
  const stale = turns.get(day);
  if (!stale) return turns.has(day);
  return stale.some(
    (claim) =>
      bounds?.standing.includes(claim) || bounds?.lent.some((lent) => lent.claim === claim),
  );
}

function boundsOn(
  { claims }: Speaker,
  day: CalendarDay,
  query: PoolQuery,
): VoiceBounds | undefined {
  // Revisions count from their own day, so each day selects anew.
  return boundsByVoice(selectCast(claims, { ...query, knownOn: day }), day, query)[0];
}

/** Neighbouring spans that read the same are one step; who is stale by then must agree as well. */
function readsTheSame(a: Span, b: Span): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.openFrom === b.openFrom &&
    a.newest === b.newest &&
    a.tick?.low === b.tick?.low &&
    a.tick?.high === b.tick?.high &&
    a.voices.length === b.voices.length &&
    a.voices.every((voice, index) => speaksTheSame(voice, b.voices[index]))
  );
}

/** A voice that says and allows what it did before leaves every span as it was. */
function allowsTheSame(a: VoiceBounds | undefined, b: VoiceBounds | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    speaksTheSame(a, b) &&
    a.floor === b.floor &&
    a.top === b.top &&
    a.topIsOpen === b.topIsOpen &&
    a.newest === b.newest
  );
}

function speaksTheSame(a: VoiceBounds, b: VoiceBounds | undefined): boolean {
  return (
    b !== undefined &&
    a.voice.id === b.voice.id &&
    a.fresh === b.fresh &&
    a.standing.length === b.standing.length &&
    a.standing.every((claim, index) => claim === b.standing[index])
  );
}

function silencesOf(selection: Selection, query: PoolQuery): readonly Silence[] {
  const longest = freshDays(query.quantity, query.parameters);
  const spoken = [...selection.direct, ...selection.bridged].map(spokenDay).sort();
  const ends = [...spoken.slice(1), query.knownOn];
  return spoken.flatMap((from, index) => {
    const to = ends[index];
    if (to === undefined) return [];
    const days = daysBetween(from, to);
    return days > longest ? [{ from, to, days }] : [];
  });
}
